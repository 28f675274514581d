// Whether each file is SARIF 2.1.0, and what GitHub asks for beyond the schema.
//
//     node validate_sarif.js FOLDER FILE…
//
// FOLDER holds node_modules.
'use strict';
const fs = require('fs');
const path = require('path');

const [folder, ...files] = process.argv.slice(2);
const modules = path.resolve(folder, 'node_modules');
const Ajv = require(path.join(modules, 'ajv'));
const schema = JSON.parse(fs.readFileSync(
    path.join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, schemaId: 'auto' });
ajv.addMetaSchema(require(path.join(modules, 'ajv/lib/refs/json-schema-draft-04.json')));
const validate = ajv.compile(schema);

function* emptyTexts(value, where) {
    if (value === '' && /\/(text|id|uri|name|ruleId)$/.test(where)
        && !where.includes('/insertedContent/')) yield where;
    if (value && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) yield* emptyTexts(inner, `${where}/${key}`);
}

let faults = 0;
function tell(file, fault) {
    console.log(`${file}: ${fault}`);
    ++faults;
}

let results = 0;
for (const file of files) {
    const log = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (!validate(log))
        for (const error of validate.errors.slice(0, 10)) tell(file, `${error.dataPath} ${error.message}`);
    for (const where of emptyTexts(log, '')) tell(file, `${where} is empty`);
    const categories = log.runs.map((run) => run.automationDetails.id);
    if (new Set(categories).size !== categories.length) tell(file, 'two runs have one category');
    for (const run of log.runs)
        for (const result of run.results) {
            ++results;
            const uri = result.locations[0].physicalLocation.artifactLocation.uri;
            if (/^([a-z]+:|\/)/i.test(uri)) tell(file, `${uri} is not relative`);
            if (result.ruleId !== 'file.unreadable' && !result.partialFingerprints)
                tell(file, `${result.ruleId} has no fingerprint`);
        }
}
if (results < 200) tell('all', `only ${results} results`);
process.exit(faults === 0 ? 0 : 1);
