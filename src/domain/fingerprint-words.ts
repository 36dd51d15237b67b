/** 256 short words that nobody mixes up, one for each octet. */
const WORDS = `
  acorn agate alder almond amber anchor apple apron arbor arrow aspen atlas attic autumn badge
  baker balm bamboo banjo barley barn basil basket beach beaver bench berry birch blanket
  bloom blossom boat bonnet book bottle bowl branch brass bread breeze brick bridge brook
  broom bubble bucket bugle butter button cabin cactus camel candle canoe canvas canyon carrot
  castle cedar cello chalk cherry chestnut cider cinder citrus clay cliff cloak clock clover
  coast cobalt cocoa comet copper coral cotton cradle crane cream cricket crocus crown crystal
  curtain cypress daisy dawn deer delta desert dolphin donkey dragon drum dune eagle easel
  ebony ember emerald falcon feather fennel fern ferry fiddle finch flame flint flute forest
  fossil fox frost garden garlic ginger glacier globe goose granite grape gravel grove guitar
  hammer harbor hazel heather hedge heron honey hornet island ivory jacket jade jasmine jigsaw
  juniper kettle kiwi ladder lagoon lake lantern larch lavender leaf lemon lentil lilac lily
  linen lion lizard lobster locket lotus magnet mango maple marble marsh meadow melon mint
  mirror mitten moon moss mountain mustard nectar needle nest nickel nutmeg oak oasis ocean
  olive onion opal orange orchard orchid otter owl paddle palm panda paper parsley pastry
  peach pearl pebble pepper piano pillow pine planet plum pocket pond poplar poppy prairie
  prism pumpkin quartz quill rabbit radish rain raven reed ribbon river robin rocket rose
  rudder saddle saffron sage salmon sand satin scarf shell silk silver slate snow sparrow
  spruce star stone straw sugar summer swan thistle thyme tulip tunnel velvet violet walnut
  willow winter yarrow
`
  .trim()
  .split(/\s+/)

const SPOKEN = 5

/** The first five octets of a fingerprint as words: enough to tell two apart, short enough to read out. */
export function fingerprintWords(fingerprint: Uint8Array): string {
  return [...fingerprint.subarray(0, SPOKEN)].map((octet) => WORDS[octet]).join(' ')
}
