// dependency-cruiser 18 reads TypeScript with the compiler's JavaScript API, which TypeScript 7 no
// longer has; with 7 alone it sees almost nothing and passes. Preloaded (--import), this gives it 6.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    return next(specifier.replace(/^typescript(?=$|\/)/, 'typescript6'), context)
  },
})
