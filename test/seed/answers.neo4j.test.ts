import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { answers } from './answers.ts';

describeOnNeo4j('questions about the Apolo case, on Neo4j', () => answers(neo4jUnderTest));
