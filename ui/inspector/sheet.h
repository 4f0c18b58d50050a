// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"
#include "ui/theme.h"

#include <QMap>

namespace kravkort {

enum class SheetPart {
    OtherLanguage, // the same text in the language that is not shown
    Facts,
    Progress,
    Dialogue, // what municipalities say of it, and what was said about it at meetings
    Reasons,
    Needs,
    NeededBy,
    Criteria,
    Effort,
    Ground
};

inline constexpr std::array allSheetParts{SheetPart::OtherLanguage, SheetPart::Facts,    SheetPart::Progress,
                                          SheetPart::Dialogue,      SheetPart::Reasons,  SheetPart::Needs,
                                          SheetPart::NeededBy,      SheetPart::Criteria, SheetPart::Effort,
                                          SheetPart::Ground};

struct SheetChip
{
    QString text;
    QString meaning;
    QColor colour;
};

// All that there is to read about a node, as rich text with links (nodelink.h).
struct Sheet
{
    QString kind;
    QString code;
    QString title;
    QString description; // plain text, may be empty
    QString standing;    // rich text: where it stands in the scope
    QList<SheetChip> chips;
    QMap<SheetPart, QString> parts; // those that have something to say
};

// `allReasons` lists every way to the node, up to a limit; otherwise the first few.
// `picture` must be derived from `workspace`.
Sheet sheetOf(const Picture &picture, const Workspace &workspace, const NodeRef &node, const Phrases &phrases,
              const Theme &theme, bool allReasons);
QString nameOf(SheetPart part, NodeKind kind);

} // namespace kravkort
