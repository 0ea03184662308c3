#!/usr/bin/env python3
"""Holds the published guideline of 2024 against what its text is known to contain: guideline.py EDITION SOURCE.txt

SOURCE.txt is the guideline's own text; the numbers here were counted in it by hand.
"""
import json
import pathlib
import re
import sys

from findings import Findings

PROGRAMMES = """rd-institution innovation-centre national-innovation-centre lead-enterprise-challenge strategic-challenge
first-equipment first-batch-material first-version-software big-data-blockchain connected-vehicle-zone battery-swap-truck
fuel-cell-vehicle talent-training free-diagnosis industrial-software-promotion industry-guide equipment-digitalisation
smart-factory identifier-node industry-platform cross-industry-platform service-provider obsolete-capacity-renewal
green-manufacturing service-oriented-manufacturing sme-service-platform cluster-service-platform
cluster-promotion-organisation clinical-trial-institution national-cluster-competition software-city-park
major-exhibition major-event""".split()
IN_ANNEX = {"1-1": 13, "1-2": 9, "1-3": 3, "1-4": 8}
KINDS = {"rate", "regionalRate", "fixed", "perUnit", "graded", "competitive", "contract", "actualCost", "announcedLater"}


def main(edition, source):
    findings = Findings()
    text = re.sub(r"\s", "", pathlib.Path(source).read_text("utf-8"))
    guideline = json.loads((pathlib.Path(edition) / "api" / "guidelines" / "2024.json").read_text("utf-8"))
    programmes, forms = guideline["programmes"], guideline["forms"]
    findings.equal("year", guideline["year"], 2024)
    findings.equal("annexes", [annex["id"] for annex in guideline["annexes"]], list(IN_ANNEX))
    findings.equal("programmes", [programme["id"] for programme in programmes], PROGRAMMES)
    for annex, count in IN_ANNEX.items():
        findings.equal(f"programmes of {annex}", sum(programme["annex"] == annex for programme in programmes), count)
    findings.equal("kinds of subsidy", {programme["subsidy"]["kind"] for programme in programmes}, KINDS)
    findings.equal("forms", len({form["id"] for form in forms}), 31)
    findings.equal("indicators", sum(len(form["indicators"]) for form in forms), 257)
    findings.equal("quotas", sum(quota(programme) for programme in programmes), 693)
    known = {form["id"] for form in forms}
    for programme in programmes:
        findings.true(f"{programme['id']} has a form", programme["form"] in known)
        for quoted in [programme["subsidy"], *programme["conditions"]]:
            findings.true(f"{programme['id']}: {quoted['clause']} is quoted word for word",
                          re.sub(r"\s", "", quoted["text"]) in text)
    for form in forms:
        findings.true(f"the title of form {form['id']}", re.sub(r"\s", "", form["title"]) in text)
        for indicator in form["indicators"]:
            findings.true(f"form {form['id']}: {indicator['name']}", re.sub(r"\s", "", indicator["name"]) in text)
    return findings.finish()


def quota(programme):
    return programme.get("quota", 0) + sum(programme.get("quotas", {}).values())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else print(__doc__, file=sys.stderr) or 2)
