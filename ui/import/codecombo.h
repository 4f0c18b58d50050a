// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/item/correctionmodel.h"
#include "models/phrases.h"

class QComboBox;

namespace kravkort {

// The things of one kind in the catalogue, to choose from: "I-6  Name", by code. The first stands for none.
QList<CorrectionModel::Option> codeOptions(const Catalogue &catalogue, CodeKind kind, const Phrases &phrases);

// Lets people type a part of what they look for.
void makeSearchable(QComboBox *combo);
// Which option the text is, by title or value, else the only one that holds it; -1: none.
int optionNamed(const QComboBox *combo, const QString &text);

} // namespace kravkort
