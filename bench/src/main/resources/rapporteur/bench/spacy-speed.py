"""Reads texts with spaCy and prints how long it took: python spacy-speed.py MODEL WARM_UP FILE …"""

import sys
import time

import spacy

start = time.perf_counter()
nlp = spacy.load(sys.argv[1])
load = time.perf_counter() - start
texts = [open(path, encoding="utf-8").read() for path in sys.argv[3:]]
for text in texts[: int(sys.argv[2])]:
    nlp(text)
start = time.perf_counter()
tokens = sum(len(nlp(text)) for text in texts)
seconds = time.perf_counter() - start
print(f"load={load}\nseconds={seconds}\ntokens={tokens}\nversion={spacy.__version__}\nparts={','.join(nlp.pipe_names)}")
