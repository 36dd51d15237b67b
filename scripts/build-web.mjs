// Builds web/ into dist/web and lays a Brotli and a gzip copy beside each file that shrinks by it,
// so that the server never compresses.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

const OUT = 'dist/web'
const TEXT = /\.(?:html|js|css|svg|json|webmanifest|map|txt|wasm)$/
const WORTH_IT = 1024

function compress(file) {
  const plain = readFileSync(file)
  if (plain.length < WORTH_IT) return
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  writeFileSync(`${file}.br`, brotliCompressSync(plain, { params }))
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
}

await build({
  logLevel: 'warn',
  build: { outDir: fileURLToPath(new URL(`../${OUT}`, import.meta.url)) },
})
for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && TEXT.test(entry.name)) compress(`${entry.parentPath}/${entry.name}`)
}
