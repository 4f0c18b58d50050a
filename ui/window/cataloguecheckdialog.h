// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/exchange/cataloguechecks.h"
#include "models/phrases.h"

#include <QDialog>

namespace kravkort {

// What was found in a catalogue file: that there is nothing wrong with it, or every fault, and every loop of
// integrations that must have each other as a picture that names the dependency to cut.
class CatalogueCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Findings
    {
        QString file;
        QString sentence;
        QStringList faults;
        QList<MustLoop> loops;
    };

    CatalogueCheckDialog(const Findings &findings, const Phrases &phrases, QWidget *parent = nullptr);
};

// Reads the file.
CatalogueCheckDialog::Findings findingsIn(const QString &file);

} // namespace kravkort
