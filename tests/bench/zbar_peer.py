"""zbar on a folder of pages; run by the peers' own Python, prints JSON.

Usage: python zbar_peer.py PAGE...
"""

from __future__ import annotations

import json
import sys
from time import perf_counter

from PIL import Image
from pyzbar.pyzbar import ZBarSymbol, decode

kinds = [ZBarSymbol.CODE128, ZBarSymbol.QRCODE]
rows = []
for path in sys.argv[1:]:
    with Image.open(path) as opened:
        page = opened.convert("L")
    began = perf_counter()
    found = decode(page, symbols=kinds)
    took = (perf_counter() - began) * 1000
    rows.append(
        {"ms": took, "codes": [one.data.decode("utf-8", "replace") for one in found]}
    )
sys.stdout.write(json.dumps(rows))
