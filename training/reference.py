"""Prints what PyTorch makes of a network with made-up tables and a made-up draft, for src/core/text/model/network.test.ts:
the product's own arithmetic has to come to the same. Usage: python3 reference.py SHAPE, as the test's message prints it."""

import json
import sys

import torch
from network import Network, as_batch


def main():
    shape = json.loads(sys.argv[1])
    net = Network(shape).eval()
    with torch.no_grad():
        for i, table in enumerate(net.tables()):
            flat = torch.sin(torch.arange(table.numel(), dtype=torch.float64) * 0.37 + i) * 0.2
            table.copy_(flat.reshape(table.shape).float())
        tokens = [[[3, 20], []], [[7], []], [[], [8010, 8011, 8012]], [[3, 9100], []], [[9], []], [[4001], []]]
        lesson = (tokens, [5, 6, 7], [1, 0, 1, 0, 0, 0.5, 0, 1, 1, 0.2, 0.1, 0])
        logits = net(as_batch([lesson], shape["words"], 0))[0]
    print([round(value, 4) for value in logits.tolist()])


if __name__ == "__main__":
    main()
