// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/text/result.h"
#include "models/exchange/cataloguechecks.h"

#include <QByteArray>

namespace kravkort {

// Reads a catalogue file's bytes (semantics.md, section 1): the whole of it or none. The error's details name
// every fault by its place and in words; its message leaves the file's name to the caller. Loops of
// integrations that must have each other are the last of the faults, and told in `loops` too. Safe on any
// thread.
Result<Catalogue> readCatalogue(const QByteArray &json, QList<MustLoop> *loops = nullptr);

} // namespace kravkort
