// Proves that a mended web address leads where the address led before, for the URL Standard as node
// has it.
//
//     node compare_url.js PAIRS      pairs of url_pairs
'use strict';

const { readFileSync } = require('node:fs');

// A percent sign that begins no code: browsers keep it, and every server reads it as itself.
const encodeLone = (text) => text.replace(/%(?![0-9a-fA-F]{2})/g, '%25');

// Where an address leads, in one way of writing it; null where it is none. A server never sees what
// follows the first "#".
function read(text) {
    try {
        const url = new URL(encodeLone(text));
        if (url.protocol !== 'http:' && url.protocol !== 'https:')
            return null;
        const fragment = decodeURIComponent(url.hash.replace(/%25/g, '%2525'));
        url.hash = '';
        return decodeURI(url.href.replace(/%25/g, '%2525')) + fragment;
    } catch {
        return null;
    }
}

const pairs = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map((l) => JSON.parse(l));
// Without a scheme an address is none for the standard, and what is written is a guess.
const compared = pairs.filter(({ before }) => read(before) !== null);
const wrong = compared.filter(({ before, after }) => read(before) !== read(after));
console.log(`${compared.length} of ${pairs.length} mended addresses compared, ${wrong.length} differ`);
for (const pair of wrong.slice(0, 10))
    console.log(JSON.stringify(pair), read(pair.before), read(pair.after));
process.exit(compared.length >= 5000 && wrong.length === 0 ? 0 : 1);
