// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/decisioneditor.h"

#include "models/domain/decisions/decisions.h"
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/inspector/choicebox.h"
#include "ui/inspector/datefield.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kravkort {

DecisionEditor::DecisionEditor(WorkspaceStore &store, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_display(display)
    , m_label(new QLabel(this))
    , m_adds(new QLabel(this))
    , m_decision(new ChoiceBox(this))
    , m_from(new DateField(QStringLiteral("decisionFrom"), store.today(), this))
{
    m_decision->setObjectName(QStringLiteral("decisionField"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_decision);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_adds->setObjectName(QStringLiteral("decisionAdds"));
    m_adds->setWordWrap(true);
    m_adds->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_label);
    layout->addWidget(m_adds);
    layout->addWidget(m_decision);
    layout->addWidget(m_from);
    connect(m_decision, &QComboBox::activated, this, &DecisionEditor::decide);
    connect(m_from, &DateField::edited, this,
            [this](std::optional<QDate> date) { m_store.decide(m_package, Decision::Later, date); });
    retranslate();
}

void DecisionEditor::show(const PackageId &package)
{
    if (package != m_package) {
        m_from->commit();
        m_package = package;
        m_decision->setProperty("package", package.code);
    }
    refresh();
}

// Another use case may insist on what this one leaves open; then only the rest is there to decide.
void DecisionEditor::explain(int package)
{
    const Picture &picture = m_store.picture();
    const Catalogue &c = m_store.catalogue();
    const auto codes = [](const QList<int> &indices, const auto &items) {
        constexpr qsizetype most = 6; // more are no sentence; the lists beneath have them all
        const qsizetype shown = indices.size() > most ? most - 1 : indices.size();
        QStringList names;
        for (qsizetype i = 0; i < shown; ++i)
            names.append(items.at(indices.at(i)).id.code);
        const QString text = names.join(QStringLiteral(", "));
        const int more = static_cast<int>(indices.size() - shown);
        return more == 0 ? text : tr("%1 and %n more", "codes", more).arg(text);
    };
    const Asking asking = askingFor(picture, package);
    m_label->setText(
        asking.mandatory.isEmpty()
            ? tr("Supplementary in %1. &Offer it?").arg(codes(asking.supplementary, c.useCases))
            : tr("Mandatory through %1, supplementary in %2. &Offer it there too?")
                  .arg(codes(asking.mandatory, c.useCases), codes(asking.supplementary, c.useCases)));
    const Addition addition = additionOf(picture, package);
    const QString criteria = tr("%n criterion(s)", "that a package adds", addition.criteria);
    m_adds->setText(addition.criteria == 0 && addition.integrations.isEmpty()
                        ? tr("It adds nothing to the bid.")
                    : addition.integrations.isEmpty()
                        ? tr("It adds %1.").arg(criteria)
                        : tr("It adds %1: %2.").arg(criteria, codes(addition.integrations, c.integrations)));
}

void DecisionEditor::refresh()
{
    const int package = indexOf(m_store.catalogue(), {NodeKind::Package, m_package.code});
    if (package < 0)
        return;
    explain(package);
    const auto *row = m_store.workspace().find<PackageDecision>({m_store.currentBid().code, m_package.code});
    const Decision decision = row ? row->decision : Decision::Undecided;
    m_decision->setCurrentIndex(m_decision->findData(static_cast<int>(decision)));
    m_from->setVisible(decision == Decision::Later);
    m_from->show(row ? row->from : std::nullopt);
}

void DecisionEditor::decide()
{
    const auto decision = static_cast<Decision>(m_decision->currentData().toInt());
    const auto *row = m_store.workspace().find<PackageDecision>({m_store.currentBid().code, m_package.code});
    m_store.decide(m_package, decision, row ? row->from : std::nullopt);
    refresh();
}

void DecisionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void DecisionEditor::retranslate()
{
    const Phrases phrases = m_display.phrases();
    m_decision->clear();
    for (const Decision decision :
         {Decision::Undecided, Decision::Offered, Decision::Later, Decision::Declined})
        m_decision->addItem(nameOf(decision, phrases), static_cast<int>(decision));
    m_decision->setAccessibleName(tr("Decision on the supplementary package"));
    m_from->setAccessibleName(tr("Offered from"));
}

} // namespace kravkort
