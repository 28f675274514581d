// Whether the schema of offer.json says what the reader says.
//
//     node validate_offers.js FOLDER SCHEMA PAIRS OFFER…
//
// FOLDER holds node_modules; PAIRS has an offer and the reader's verdict on each line, or is "-" for
// none; each OFFER is a sound one.
'use strict';
const fs = require('fs');
const path = require('path');

const [folder, schemaFile, pairsFile, ...offers] = process.argv.slice(2);
const Ajv = require(path.join(path.resolve(folder, 'node_modules'), 'ajv2020/dist/2020'));
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
ajv.addVocabulary(['x-limits']);
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
const validate = ajv.compile(schema);

let faults = 0;
function tell(fault) {
    console.log(fault);
    ++faults;
}
const said = () => JSON.stringify((validate.errors || []).slice(0, 3));

for (const offer of offers)
    if (!validate(JSON.parse(fs.readFileSync(offer, 'utf8')))) tell(`${offer}: ${said()}`);

const verdicts = { true: 0, false: 0 };
const pairs = pairsFile === '-' ? '' : fs.readFileSync(pairsFile, 'utf8');
for (const line of pairs.split('\n').filter((text) => text)) {
    const { text, takes } = JSON.parse(line);
    ++verdicts[takes];
    if (validate(JSON.parse(text)) !== takes)
        tell(`the reader ${takes ? 'takes' : 'refuses'} ${text.slice(0, 2000)}: ${said()}`);
}
console.log(`${verdicts.true} offers that the reader takes, ${verdicts.false} that it refuses`);
if (pairs && (verdicts.true < 200 || verdicts.false < 200)) tell('too few of one kind');
process.exit(faults === 0 ? 0 : 1);
