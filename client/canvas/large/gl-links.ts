import { linkStrength } from './paint-links.ts';
import { FADED } from '../../marks/look.ts';
import type { Subject } from './subject.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';
import { STROKES, at, linkEnds, type Scene } from './scene.ts';

/** Draws the links of a picture with WebGL. */
export interface GlLinks {
  draw(subject: Subject, width: number, height: number): OffscreenCanvas | null;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
const ARROWS_FROM_ZOOM = 0.3;
const FLOATS = 8;

const VERTEX = `#version 300 es
in vec2 corner;
in vec4 ends;
in vec4 look; // width, dash code, double, faded; directed is the sign of width
uniform vec2 size; uniform vec2 pan; uniform float zoom; uniform float arrows;
out vec2 at; flat out float far; flat out float wide; flat out vec3 kind; flat out float arrow;
void main() {
  vec2 a = ends.xy * zoom + pan, b = ends.zw * zoom + pan;
  far = max(distance(a, b), 1e-3);
  vec2 along = (b - a) / far, across = vec2(-along.y, along.x);
  wide = max(0.6, abs(look.x) * zoom);
  kind = look.yzw;
  arrow = look.x > 0.0 && arrows > 0.0 ? (6.0 + 2.4 * abs(look.x)) * zoom : 0.0;
  float half_ = max((wide + look.z * 4.0 * zoom) * 0.5, arrow * 0.45) + 1.0;
  at = vec2(corner.x * far, corner.y * half_);
  vec2 p = a + along * at.x + across * at.y;
  gl_Position = vec4(p / size * 2.0 - 1.0, 0, 1) * vec4(1, -1, 1, 1);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 at; flat in float far; flat in float wide; flat in vec3 kind; flat in float arrow;
uniform float zoom; uniform float back; uniform float strength; uniform vec3 edge; uniform vec3 canvas;
out vec4 colour;
float inside(float d, float radius) { return clamp(radius - abs(d) + 0.5, 0.0, 1.0); }
void main() {
  bool twice = kind.y > 0.5 && zoom >= 0.5;
  float outer = twice ? (wide + 4.0 * zoom) * 0.5 : wide * 0.5;
  float cover = wide < 1.0 ? wide * clamp(1.0 - abs(at.y), 0.0, 1.0) : inside(at.y, outer);
  vec2 dash = kind.x > 1.5 ? vec2(2.0, 4.0) : vec2(9.0, 5.0);
  if (kind.x > 0.5 && dash.y * zoom >= 1.5) {
    float t = mod(at.x / zoom, dash.x + dash.y);
    if (kind.x > 1.5) {
      vec2 dot_ = vec2((t - 1.0) * zoom, at.y);
      cover = clamp(outer + zoom - length(dot_) + 0.5, 0.0, 1.0) * step(abs(at.y), outer + 0.5);
    } else cover *= clamp((dash.x - t) * zoom + 0.5, 0.0, 1.0);
  }
  vec3 tint = edge;
  if (twice) tint = mix(edge, canvas, inside(at.y, (wide + zoom) * 0.5));
  float tip = far - back;
  if (arrow > 0.0 && at.x > tip - arrow && at.x <= tip) {
    float head = inside(at.y, (tip - at.x) * 0.45);
    if (head > 0.0) { cover = max(cover, head); tint = mix(tint, edge, head); }
  }
  float a = cover * strength * (kind.z > 0.5 ? ${FADED.toFixed(2)} : 1.0);
  colour = vec4(tint * a, a);
}`;

/** Sets WebGL up where a GPU does the work; null where software would stand in for it. */
export function glLinks(): GlLinks | null {
  const surface = new OffscreenCanvas(1, 1);
  const gl = surface.getContext('webgl2', {
    failIfMajorPerformanceCaveat: true,
    premultipliedAlpha: true,
    antialias: false,
  });
  if (!gl || isSoftware(gl)) return null;
  const program = programOf(gl);
  if (!program) return null;
  const place = (name: string) => gl.getUniformLocation(program, name);
  const uniforms = Object.fromEntries(
    ['size', 'pan', 'zoom', 'arrows', 'back', 'strength', 'edge', 'canvas'].map((n) => [n, place(n)]),
  );
  const instances = buffersOf(gl, program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  let columns = new Float32Array();

  return {
    draw({ scene, positions, flags, colours, view, size }, width, height) {
      if (gl.isContextLost()) return null;
      if (surface.width !== width || surface.height !== height) Object.assign(surface, { width, height });
      if (columns.length !== scene.from.length * FLOATS)
        columns = new Float32Array(scene.from.length * FLOATS);
      fill(columns, scene, positions, flags.fadedLinks);
      gl.viewport(0, 0, width, height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.useProgram(program);
      const zoom = view.zoom * size.ratio;
      gl.uniform2f(uniforms.size ?? null, width, height);
      const pan = [(view.pan.x + size.marginX) * size.ratio, (view.pan.y + size.marginY) * size.ratio];
      gl.uniform2f(uniforms.pan ?? null, pan[0] ?? 0, pan[1] ?? 0);
      gl.uniform1f(uniforms.zoom ?? null, zoom);
      gl.uniform1f(uniforms.arrows ?? null, view.zoom >= ARROWS_FROM_ZOOM ? 1 : 0);
      gl.uniform1f(uniforms.back ?? null, (NODE_SIZE / 2) * zoom);
      gl.uniform1f(uniforms.strength ?? null, linkStrength(view.zoom));
      gl.uniform3fv(uniforms.edge ?? null, rgb(colours.edge));
      gl.uniform3fv(uniforms.canvas ?? null, rgb(colours.canvas));
      gl.bindBuffer(gl.ARRAY_BUFFER, instances);
      gl.bufferData(gl.ARRAY_BUFFER, columns, gl.DYNAMIC_DRAW);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, scene.from.length);
      return surface;
    },
  };
}

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return SOFTWARE.test(String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)));
}

function programOf(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}

function buffersOf(gl: WebGL2RenderingContext, program: WebGLProgram): WebGLBuffer {
  const corner = gl.getAttribLocation(program, 'corner');
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, -1, 0, 1, 1, -1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
  const instances = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, instances);
  ['ends', 'look'].forEach((name, i) => {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, 4, gl.FLOAT, false, FLOATS * 4, i * 16);
    gl.vertexAttribDivisor(location, 1);
  });
  return instances;
}

function fill(columns: Float32Array, scene: Scene, positions: Float32Array, faded: Uint8Array): void {
  const ends = new Float32Array(4);
  for (let link = 0; link < scene.from.length; link++) {
    const stroke = STROKES[at(scene.strokes, link)];
    const row = link * FLOATS;
    linkEnds(scene, positions, link, ends);
    columns.set(ends, row);
    columns[row + 4] = (stroke?.width ?? 1) * (scene.directed[link] ? 1 : -1);
    columns[row + 5] = (stroke?.dash.length ?? 0) === 0 ? 0 : stroke?.dash[0] === 9 ? 1 : 2;
    columns[row + 6] = stroke?.double ? 1 : 0;
    columns[row + 7] = at(faded, link);
  }
}

const known = new Map<string, Float32Array>();

/** Any CSS colour as three parts of one; a pixel is painted to find out. */
function rgb(css: string): Float32Array {
  const there = known.get(css);
  if (there) return there;
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ctx) return new Float32Array(3);
  ctx.fillStyle = css;
  ctx.fillRect(0, 0, 1, 1);
  const parts = Float32Array.from(ctx.getImageData(0, 0, 1, 1).data.slice(0, 3), (part) => part / 255);
  known.set(css, parts);
  return parts;
}
