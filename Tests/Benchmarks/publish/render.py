#!/usr/bin/env python3
"""render.py PROJECTS.csv OUTPUT [WORKERS] - the same pages as Hugo's by a plain Jinja2 script, as a small team would write
it: all arithmetic first, then processes that render and write. The texts are escaped once beforehand, not by Jinja2.
"""
import gc, json, multiprocessing, os, shutil, sys

import prepare
from jinja2 import Environment, FileSystemLoader

HERE = os.path.dirname(os.path.abspath(__file__))


def write(path, text):
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.write(descriptor, text.encode())
    os.close(descriptor)


def part(number, workers, output, rows, page, records, dims, overview, lists):
    environment = Environment(loader=FileSystemLoader(HERE + "/jinja/templates"), keep_trailing_newline=True, auto_reload=False)
    template = {name: environment.get_template(name + ".html") for name in ("project", "organisation", "list", "dim", "home")}
    for n in range(number, len(rows), workers):
        row = page(n, rows[n])
        related = [other for other in records[row[7]]["p"] if other[0] != row[0]][:8]
        write(f"{output}/p/{row[0]}.html", template["project"].render(r=row, oslug=row[7].lower(), rel=related))
    for record in list(records.values())[number::workers]:
        write(f"{output}/o/{record['slug']}.html", template["organisation"].render(o=record))
    for name, code, n, pages, _, members in lists[number::workers]:
        base = f"/{name}/{code}"
        write(output + (base + ".html" if n == 1 else f"{base}/page/{n}.html"), template["list"].render(
            dim=name, d=dims[name], it=dims[name]["by"][code], n=n, np=pages, base=base,
            rows=[page(index, rows[index]) for index in members]))
    if number > 0:
        return

    def document(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"

    for name in dims:
        write(f"{output}/{name}/index.html", template["dim"].render(dim=name, d=dims[name]))
        write(f"{output}/{name}/index.json", document(dims[name]["items"]))
        for code, item in dims[name]["by"].items():
            write(f"{output}/{name}/{code}.json", document(item))
    write(output + "/index.html", template["home"].render(title="专项资金获批项目库（合成数据）", a=overview, dims=dims))
    write(output + "/index.json", document({"totals": overview, **{name: dims[name]["items"] for name in dims}}))


def main():
    source, output = sys.argv[1:3]
    workers = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    gc.disable()
    rows, page, records, dims, overview, lists = prepare.prepare(source, escapes=True)
    shutil.copytree(HERE + "/hugo/static", output, dirs_exist_ok=True)
    for name in ["p", "o", *dims]:
        os.makedirs(f"{output}/{name}", exist_ok=True)
    for name, code, n, *_ in lists:
        if n == 2:
            os.makedirs(f"{output}/{name}/{code}/page", exist_ok=True)
    gc.freeze()
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=part, args=(n, workers, output, rows, page, records, dims, overview, lists))
                 for n in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    sys.exit(any(process.exitcode for process in processes))


if __name__ == "__main__":
    main()
