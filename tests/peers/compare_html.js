// Compares what Offerwright's sanitiser makes of descriptions with parse5, which reads HTML as the
// standard says, and with sanitize-html, another sanitiser.
//
//     node compare_html.js PAIRS FOLDER      pairs of html_pairs; the folder where npm installed
'use strict';

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { resolve } = require('node:path');

const [pairsFile, folder] = process.argv.slice(2);
const load = createRequire(resolve(folder, 'package.json'));
const parse5 = load('parse5');
const sanitizeHtml = load('sanitize-html');

const formats = ['b', 'i', 'u'];
const kept = [...formats, 'br', 'p', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const aliases = { em: 'i', strong: 'b' };
// What goes together with its content.
const dropped = ['applet', 'audio', 'canvas', 'iframe', 'math', 'noembed', 'noframes', 'noscript',
    'object', 'plaintext', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title',
    'video', 'xmp'];

const sanitizeOptions = {
    allowedTags: kept,
    allowedAttributes: {},
    nonTextTags: dropped,
    transformTags: { ...aliases, div: 'p' },
    // Its default refuses deep nesting silently.
    nestingLimit: 1000,
};

const div = parse5.parseFragment('<div></div>').childNodes[0];
const parse = (html) => parse5.parseFragment(div, html);

// Calls visit(node, path) for each node below, with the tags around it.
function walk(node, visit, path = []) {
    for (const child of node.childNodes ?? []) {
        visit(child, path);
        walk(child, visit, [...path, child.nodeName]);
    }
}

// Each visible character that is no space, with the formatting it has: "b+i:x".
function letters(html) {
    const result = [];
    walk(parse(html), (node, path) => {
        if (node.nodeName !== '#text' || path.some((tag) => dropped.includes(tag)))
            return;
        const around = path.map((tag) => aliases[tag] ?? tag).filter((tag) => formats.includes(tag));
        const style = [...new Set(around)].sort().join('+');
        // eslint-disable-next-line no-control-regex
        for (const letter of node.value.replace(/[\s\u0000-\u001f\u007f]/gu, ''))
            result.push(`${style}:${letter}`);
    });
    return result;
}

const otherInSelect = new RegExp(
    `<select(?![a-z0-9])[^]*<(${dropped.filter((tag) => tag !== 'select').join('|')})(?![a-z0-9])`, 'i');

function holdsDropped(node) {
    let holds = false;
    walk(node, (inner) => { holds ||= dropped.includes(inner.nodeName); });
    return holds;
}

// The source without the start tags of dropped elements that never end. Browsers take all that
// follows as content of such an element; for a description the tag alone is the mistake. Null where
// nobody can say what browsers show:
// - one stands in another, or another in it: an end tag may be for either;
// - its own end tag comes too late to be taken for one;
// - <plaintext> has no end, and the content of <noscript> is text with scripts and tags without;
// - in <select>, the standard ignored the tags of other elements until 2025, and reads them since.
function withoutUnended(source) {
    if (/<(noscript|plaintext)(?![a-z0-9])/i.test(source) || otherInSelect.test(source))
        return null;
    for (;;) {
        let tag = null;
        let isInAnother = false;
        walk(parse5.parseFragment(div, source, { sourceCodeLocationInfo: true }), (node, path) => {
            const where = node.sourceCodeLocation;
            if (tag || !where?.startTag || where.endTag || !dropped.includes(node.nodeName))
                return;
            tag = where.startTag;
            isInAnother = path.some((outer) => dropped.includes(outer)) || holdsDropped(node)
                || source.toLowerCase().includes(`</${node.nodeName}`, tag.endOffset);
        });
        if (!tag)
            return source;
        if (isInAnother)
            return null;
        // A comment in its place: a "<" before it must not begin a tag with what follows.
        source = source.slice(0, tag.startOffset) + '<!---->' + source.slice(tag.endOffset);
    }
}

const text = (marked) => marked.map((letter) => letter.slice(letter.indexOf(':') + 1));

function isSubsequence(part, whole) {
    let at = 0;
    for (const item of whole)
        if (at < part.length && part[at] === item)
            ++at;
    return at === part.length;
}

// What a browser would find in sanitised HTML that must not be there.
function foreignParts(html) {
    const found = [];
    walk(parse(html), (node) => {
        if (node.nodeName === '#text')
            return;
        if (!kept.includes(node.nodeName))
            found.push(node.nodeName);
        if (node.attrs?.length)
            found.push(`${node.nodeName} ${node.attrs[0].name}`);
    });
    return found;
}

// HTML as a tree writes itself, so that two spellings of one tree are the same.
const canonical = (html) => parse5.serialize(parse(html));

const counts = {};
const complaints = {};

function count(what) {
    counts[what] = (counts[what] ?? 0) + 1;
}

function expect(holds, what, pair, details) {
    if (holds)
        return;
    count(`FAILED: ${what}`);
    (complaints[what] ??= []).push({ ...pair, ...details });
}

function compare(pair) {
    const { source, ours, isAllowed } = pair;
    if (ours === null)
        return count('refused');
    const theirs = sanitizeHtml(source, sanitizeOptions);
    expect(foreignParts(ours).length === 0, 'holds only allowed tags', pair,
        { foreign: foreignParts(ours) });
    expect(canonical(ours) === ours.replaceAll('\u00a0', '&nbsp;'),
        'is read as the tree that is written', pair, { read: canonical(ours) });
    const again = sanitizeHtml(ours, sanitizeOptions);
    expect(canonical(again) === canonical(ours), 'leaves nothing to sanitize-html', pair, { again });

    const ended = withoutUnended(source);
    if (ended === null)
        return count('has an element without a certain end');
    const browser = letters(ended);
    const mine = letters(ours);
    expect(isSubsequence(text(mine), text(browser)), 'keeps no text that browsers do not show',
        pair, { mine: text(mine).join(''), browser: text(browser).join('') });
    if (!isSubsequence(text(mine), text(letters(theirs))))
        count('keeps text that browsers show and sanitize-html drops');
    if (text(mine).join('') === text(browser).join(''))
        count('keeps the text that browsers show, all of it');
    if (mine.join(' ') === browser.join(' '))
        count('formats each letter as browsers do');
    if (isAllowed) {
        count('allowed');
        expect(canonical(ours) === canonical(source), 'keeps allowed HTML', pair, {});
        expect(canonical(theirs) === canonical(ours), 'agrees on allowed HTML', pair, { theirs });
    }
}

const pairs = readFileSync(pairsFile, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
pairs.forEach(compare);
console.log(`${pairs.length} inputs`);
for (const [what, number] of Object.entries(counts))
    console.log(`${number}\t${what}`);
for (const [what, failures] of Object.entries(complaints))
    console.log(`${what}, for example:`, failures.slice(0, 3));
process.exit(pairs.length >= 10000 && Object.keys(complaints).length === 0 ? 0 : 1);
