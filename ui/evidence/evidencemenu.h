// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/domain/workspace/evidencelist.h"

class QMenu;
class QWidget;

namespace kravkort {

class Display;
class EvidenceDesk;

// What can be done with one piece of evidence, as entries of a menu; the same wherever one stands. Questions
// are asked over `window`.
void fillEvidenceMenu(QMenu &menu, EvidenceDesk &desk, const Display &display, const EvidenceItem &item,
                      QWidget *window);

// The same one by one.
void askForExpiry(EvidenceDesk &desk, const QList<EvidenceItem> &items, QWidget *window);
void askForUses(EvidenceDesk &desk, const Display &display, const EvidenceItem &item, QWidget *window);
void askForTitle(EvidenceDesk &desk, const EvidenceItem &item, QWidget *window);
void askForLink(EvidenceDesk &desk, const EvidenceItem &item, QWidget *window);

} // namespace kravkort
