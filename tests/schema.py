# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON Schemas in resources/schema accept what the program reads, and refuse what it refuses.
Usage: schema.py ROOT PROGRAM FOLDER"""
import copy
import json
import pathlib
import subprocess
import sys

import jsonschema

root, program, folder = (pathlib.Path(word) for word in sys.argv[1:4])
folder.mkdir(parents=True, exist_ok=True)


def validator(name):
    schema = json.loads((root / f"resources/schema/kravkort-{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def place(value, steps):
    for step in steps:
        value = value[step]
    return value


def program_accepts(catalogue):
    file = folder / "catalogue.json"
    file.write_text(json.dumps(catalogue), encoding="utf-8")
    return subprocess.run([program, "catalogue", "check", file], capture_output=True).returncode == 0


catalogues = validator("catalogue")
mappings = validator("mapping")
built_in = json.loads((root / "resources/catalogue/ski-02.19-2023.json").read_text(encoding="utf-8"))
catalogues.validate(built_in)

# What the program writes is valid too.
subprocess.run([program, "catalogue", "template", "requirement-matrix", folder / "matrix.csv"], check=True)
subprocess.run([program, "catalogue", "import", folder / "matrix.csv", "--output", folder / "imported.json"],
               check=True, capture_output=True)
catalogues.validate(json.loads((folder / "imported.json").read_text(encoding="utf-8")))
for file in sorted((root / "tests/fuzz/corpus/mapping").glob("*.json")):
    mappings.validate(json.loads(file.read_text(encoding="utf-8")))

# Schema and program refuse the same.
conditional = next((i, n) for i, one in enumerate(built_in["integrations"])
                   for n, need in enumerate(one["needs"]) if need["kind"] == "conditional")
missing = object()
wrong = [
    (["format"], "other"),
    (["formatVersion"], 2),
    (["id"], " "),
    (["title", "da"], missing),
    (["areas"], missing),
    (["areas", 0, "name", "da"], ""),
    (["usecases", 0, "id"], "Y 05"),
    (["usecases", 0, "basis"], "certain"),
    (["usecases", 0, "requires", 0, "strength"], "strong"),
    (["usecases", 0, "requires", 0, "package"], missing),
    (["packages", 0, "members", 0, "role"], None),
    (["integrations", 0, "effort", "likely"], -1),
    (["integrations", 0, "criteria", 0, "responsible"], "nobody"),
    (["integrations", conditional[0], "needs", conditional[1], "condition"], missing),
    (["general", 0, "text", "da"], "x" * 10001),
]
assert program_accepts(built_in)
for steps, value in wrong:
    catalogue = copy.deepcopy(built_in)
    holder = place(catalogue, steps[:-1])
    if value is missing:
        del holder[steps[-1]]
    else:
        holder[steps[-1]] = value
    assert not catalogues.is_valid(catalogue), f"the schema lets {steps} = {value!r:.40} pass"
    assert not program_accepts(catalogue), f"the program lets {steps} = {value!r:.40} pass"
print("schema: accepts and refuses what the program does")
