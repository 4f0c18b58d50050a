// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/codecombo.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>

namespace kravkort {

namespace {

template<class List>
void addThings(QList<CorrectionModel::Option> &options, const List &things, const IdOrder &order,
               const Phrases &phrases)
{
    for (const int index : order.sorted) {
        const auto &thing = things.at(index);
        options.append({thing.id.code,
                        QString(thing.id.code + QStringLiteral("  ") + thing.name.in(phrases.language()))});
    }
}

} // namespace

QList<CorrectionModel::Option> codeOptions(const Catalogue &catalogue, CodeKind kind, const Phrases &phrases)
{
    QList<CorrectionModel::Option> options{
        {QString(), QCoreApplication::translate("kravkort::CodeOptions", "not known")}};
    switch (kind) {
    case CodeKind::Area:
        addThings(options, catalogue.areas, catalogue.areaOrder, phrases);
        break;
    case CodeKind::UseCase:
        addThings(options, catalogue.useCases, catalogue.useCaseOrder, phrases);
        break;
    case CodeKind::Package:
        addThings(options, catalogue.packages, catalogue.packageOrder, phrases);
        break;
    case CodeKind::Integration:
        addThings(options, catalogue.integrations, catalogue.integrationOrder, phrases);
        break;
    case CodeKind::Criterion:
        break;
    }
    return options;
}

void makeSearchable(QComboBox *combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
}

int optionNamed(const QComboBox *combo, const QString &text)
{
    const QString wanted = text.trimmed();
    int found = -1;
    for (int i = 0; i < combo->count(); ++i) {
        if (combo->itemText(i).compare(wanted, Qt::CaseInsensitive) == 0 ||
            (!wanted.isEmpty() && combo->itemData(i).toString().compare(wanted, Qt::CaseInsensitive) == 0))
            return i;
        if (!wanted.isEmpty() && combo->itemText(i).contains(wanted, Qt::CaseInsensitive))
            found = found == -1 ? i : -2;
    }
    return found < 0 ? -1 : found;
}

} // namespace kravkort
