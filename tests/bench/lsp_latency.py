#!/usr/bin/env python3
"""How long offerwright-cli lsp takes from a change to its diagnostics.

    tests/bench/lsp_latency.py build/release/app/offerwright-cli resources/samples/vibration-monitor

Opens the project's offer.json as an editor does, types and takes back a letter in the title a
hundred times, and prints the median, the 95th percentile and the longest in milliseconds. It ends
with 1 where the 95th percentile is above 50 ms.
"""
import json
import pathlib
import statistics
import subprocess
import sys
import time

LIMIT = 0.050


class Client:
    """The client's side of a session over pipes."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, method, params, number=None):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while True:
            line = self.process.stdout.readline().strip()
            if not line:
                break
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def diagnostics(self, uri, version):
        """Of that version of the document."""
        while True:
            message = self.receive()
            params = message.get("params", {})
            if (message.get("method") == "textDocument/publishDiagnostics"
                    and params["uri"] == uri and params.get("version") == version):
                return params["diagnostics"]


def main():
    program, project = sys.argv[1:]
    offer = pathlib.Path(project).resolve() / "offer.json"
    uri = offer.as_uri()
    text = offer.read_text()
    title = text.index('"title": "') + len('"title": "')
    line = text.count("\n", 0, title)
    column = title - text.rindex("\n", 0, title) - 1
    client = Client(program)
    client.send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 1)
    client.receive()
    client.send("initialized", {})
    begin = time.perf_counter()
    client.send("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "json", "version": 1, "text": text}})
    found = client.diagnostics(uri, 1)
    print(f"opened: {(time.perf_counter() - begin) * 1000:.1f} ms, {len(found)} diagnostics")
    times = []
    for version in range(2, 202):
        typed = version % 2 == 0
        end = column if typed else column + 1
        begin = time.perf_counter()
        client.send("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": {"start": {"line": line, "character": column},
                                          "end": {"line": line, "character": end}},
                                "text": "X" if typed else ""}]})
        client.diagnostics(uri, version)
        times.append(time.perf_counter() - begin)
    client.send("shutdown", None, 2)
    client.receive()
    client.send("exit", None)
    client.process.wait()
    times.sort()
    late = times[int(len(times) * 0.95)]
    print(f"changed: median {statistics.median(times) * 1000:.1f} ms, "
          f"95 % within {late * 1000:.1f} ms, longest {times[-1] * 1000:.1f} ms")
    return 0 if late <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
