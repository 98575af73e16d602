"""Learns the tables of the network in src/core/text/model and writes them as float32, in the order of shape.ts.

Usage: python3 network.py LESSONS TABLES, run by train.ts. LESSONS has one JSON array a line: [tokens, reply, facts, targets,
weight, key]; a token is [rows, pieces] of the embedding table; a target is 1, 0 or -1 (not to be learned from); drafts with
the same key may be joined. The first line is the shape. Needs Python 3.11 and PyTorch 1.13. One thread and fixed seeds: the
same lessons give the same tables.
"""

import json
import math
import random
import sys

import torch
from torch import nn
from torch.nn import functional as F

# Chosen by cross-validation.
EPOCHS, RATE, BATCH = 4, 0.005, 32
DROP = 0.3  # share of what was pooled that is left out at each step
HIDE = 0.15  # share of words that are hidden, so that their categories must do
JOIN = 0.3  # share of drafts that are joined to another one: two things are said, and both still count
LONGEST = 300  # tokens of a draft that are learned from
EMPTY = [[], [0]]


class Network(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        dims, filters, memory = shape["dims"], shape["filters"], shape["memory"]
        self.table = nn.EmbeddingBag(shape["rows"], dims, mode="sum")
        nn.init.uniform_(self.table.weight, -0.1, 0.1)
        self.filters = nn.ModuleList(nn.Conv1d(dims, filters, w, padding=w // 2) for w in shape["widths"])
        self.memory = nn.GRU(dims, memory, batch_first=True, bidirectional=True)
        self.attention = nn.Linear(2 * memory, shape["heads"], bias=False)
        pooled = filters * len(shape["widths"]) + (1 + shape["heads"]) * 2 * memory + shape["facts"] + dims
        self.hidden = nn.Linear(pooled, shape["hidden"])
        self.answers = nn.Linear(shape["hidden"] + pooled, shape["labels"])

    def forward(self, batch):
        rows, starts, shares, mask, reply, reply_starts, reply_shares, facts = batch
        size, length = mask.shape
        x = self.table(rows, starts, per_sample_weights=shares).view(size, length, -1) * mask[:, :, None]
        found = [(F.relu(one(x.transpose(1, 2))) * mask[:, None, :]).amax(2) for one in self.filters]
        lengths = mask.sum(1).long()
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        states, _ = nn.utils.rnn.pad_packed_sequence(self.memory(packed)[0], batch_first=True, total_length=length)
        away = (mask[:, :, None] - 1) * 99
        found.append((states + away).amax(1))
        shares = torch.softmax(self.attention(states) + away, 1)
        found.append(torch.einsum("btk,bth->bkh", shares, states).flatten(1))
        pooled = F.dropout(torch.cat(found, 1), DROP, self.training)
        answered = self.table(reply, reply_starts, per_sample_weights=reply_shares)
        pooled = torch.cat([pooled, facts, answered], 1)
        return self.answers(torch.cat([F.relu(self.hidden(pooled)), pooled], 1))

    def tables(self):
        """In the order of `sizes` in shape.ts; a filter's numbers token by token."""
        yield self.table.weight
        for one in self.filters:
            yield one.weight.transpose(1, 2)
        for one in self.filters:
            yield one.bias
        for end in ("", "_reverse"):
            for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"):
                yield getattr(self.memory, name + end)
        yield from (self.attention.weight, self.hidden.weight, self.hidden.bias)
        yield from (self.answers.weight, self.answers.bias)


def as_batch(lessons, words, hide):
    """Tensors of some lessons; with `hide`, words are left out here and there where the token has a category as well."""
    length = max(len(tokens) for tokens, *_ in lessons)
    mask = torch.zeros(len(lessons), length)
    rows, starts, shares = [], [], []
    reply, reply_starts, reply_shares = [], [], []
    for at, (tokens, answered, *_) in enumerate(lessons):
        mask[at, : len(tokens)] = 1
        for known, pieces in tokens:
            starts.append(len(rows))
            hidden = len(known) > 1 and random.random() < hide
            kept = [row for row in known if row >= words] if hidden else known
            rows += kept + pieces
            shares += [1.0] * len(kept) + [1 / len(pieces)] * len(pieces) if pieces else [1.0] * len(kept)
        starts += [len(rows)] * (length - len(tokens))
        reply_starts.append(len(reply))
        reply += answered
        reply_shares += [1 / math.sqrt(len(answered))] * len(answered) if answered else []
    facts = torch.tensor([one[2] for one in lessons])
    index = lambda values: torch.tensor(values, dtype=torch.long)
    return (index(rows), index(starts), torch.tensor(shares), mask,
            index(reply), index(reply_starts), torch.tensor(reply_shares), facts)


def joined(lesson, partners, facts):
    """The lesson with another before or behind it. What either expects is expected, what either allows is not learned."""
    tokens, reply, _, _, weight, key = lesson
    if not key or random.random() >= JOIN:
        return lesson
    other = random.choice(partners[key])
    if len(tokens) + len(other[0]) > LONGEST:
        return lesson
    first, second = (lesson, other) if random.random() < 0.5 else (other, lesson)
    targets = [1 if 1 in pair else min(pair) for pair in zip(first[3], second[3])]
    together = [join(a, b) for join, a, b in zip(facts, first[2], second[2])]
    return (first[0] + second[0], reply, together, targets, weight, key)


def lengths_added(a, b):
    """Facts hold the length as log2(tokens + 1) / 6."""
    return math.log2(2 ** (a * 6) + 2 ** (b * 6) - 1) / 6


def learn(shape, lessons):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random.seed(1)
    joins = [{"longer": lengths_added, "all": min}.get(kind, max) for kind in shape["joins"]]
    partners = {}
    for lesson in lessons:
        partners.setdefault(lesson[5], []).append(lesson)
    net = Network(shape)
    optimizer = torch.optim.Adam(net.parameters(), lr=RATE)
    steps = EPOCHS * math.ceil(len(lessons) / BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1, pct_start=0.1)
    for _ in range(EPOCHS):
        for batch in batches([joined(lesson, partners, joins) for lesson in lessons]):
            targets = torch.tensor([one[3] for one in batch], dtype=torch.float)
            weights = torch.tensor([one[4] for one in batch])[:, None] * (targets >= 0)
            logits = net(as_batch(batch, shape["words"], HIDE))
            losses = F.binary_cross_entropy_with_logits(logits, targets.clamp(min=0), reduction="none")
            optimizer.zero_grad()
            ((losses * weights).sum() / len(batch)).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            schedule.step()
    return net


def batches(lessons):
    """Drafts of about the same length together, in no order."""
    random.shuffle(lessons)
    groups = [sorted(lessons[i : i + 50 * BATCH], key=lambda one: len(one[0])) for i in range(0, len(lessons), 50 * BATCH)]
    found = [group[i : i + BATCH] for group in groups for i in range(0, len(group), BATCH)]
    random.shuffle(found)
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        shape = json.loads(next(file))
        lessons = [tuple(json.loads(line)) for line in file]
    lessons = [(one[0][:LONGEST] or [EMPTY], *one[1:]) for one in lessons]
    net = learn(shape, lessons)
    with open(sys.argv[2], "wb") as file:
        for table in net.tables():
            file.write(table.detach().contiguous().numpy().astype("<f4").tobytes())


if __name__ == "__main__":
    main()
