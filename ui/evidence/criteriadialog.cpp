// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/criteriadialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kravkort {

CriteriaDialog::CriteriaDialog(const Picture &picture, const QList<CriterionId> &ticked, Language language,
                               QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("criteriaDialog"));
    resize(680, 520);
    m_search->setObjectName(QStringLiteral("criteriaSearch"));
    m_search->setPlaceholderText(tr("Find criteria"));
    m_search->setAccessibleName(tr("Find criteria"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("criteriaList"));
    m_list->setAccessibleName(tr("Criteria"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    const auto add = [&](const CriterionId &id, const QString &text, bool isTicked) {
        auto *row = new QListWidgetItem(QString(id.code + QStringLiteral("  ") + text), m_list);
        row->setData(Qt::UserRole, id.code);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    // What is ticked comes first: that is what one came to look at.
    for (const bool first : {true, false})
        for (const Criterion &criterion : picture.catalogue->criteria)
            if (ticked.contains(criterion.id) == first && (first || picture.scope.holds(criterion)))
                add(criterion.id, criterion.text.in(language), first);
    for (const CriterionId &id : ticked)
        if (!picture.catalogue->criterionIndex.contains(id))
            add(id, tr("(not in this catalogue)"), true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &CriteriaDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CriteriaDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
    m_search->setFocus();
}

void CriteriaDialog::filter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        bool fits = true;
        for (const QString &word : words)
            fits = fits && item->text().contains(word, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void CriteriaDialog::count()
{
    m_count->setText(tr("%n criterion(s) ticked", "", static_cast<int>(ticked().size())));
}

QList<CriterionId> CriteriaDialog::ticked() const
{
    QList<CriterionId> found;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            found.append({item->data(Qt::UserRole).toString()});
    return found;
}

} // namespace kravkort
