// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalitypicker.h"

#include "models/exchange/municipalities.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

void completeMunicipalities(QLineEdit *field)
{
    QStringList names;
    for (const Municipality &municipality : municipalities())
        names.append(municipality.name);
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

MunicipalityPicker::MunicipalityPicker(const QStringList &chosen, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setObjectName(QStringLiteral("municipalityField"));
    m_field->setAccessibleName(tr("Add a municipality"));
    m_field->setPlaceholderText(tr("Name or code, then Enter"));
    completeMunicipalities(m_field);
    m_list->setObjectName(QStringLiteral("municipalityList"));
    m_list->setAccessibleName(tr("Chosen municipalities; Delete removes one"));
    m_list->setToolTip(tr("Delete removes the selected one"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    setFocusProxy(m_field);
    for (const QString &name : chosen)
        add(name);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    // The popup's choice stands in the field only after this signal.
    connect(m_field->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) {
                add(name);
                QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
            });
}

QStringList MunicipalityPicker::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->data(nameRole).toString());
    const QString typed = municipalityNamed(municipalities(), m_field->text());
    if (!typed.isEmpty() && !names.contains(typed))
        names.append(typed);
    return names;
}

void MunicipalityPicker::add(const QString &text)
{
    const QString name = municipalityNamed(municipalities(), text);
    if (name.isEmpty())
        return;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(nameRole).toString() == name)
            return m_list->setCurrentRow(row);
    const Municipality *known = municipalityMeant(municipalities(), name);
    //: %1 is a municipality's name as typed
    const QString shown =
        known ? QStringLiteral("%1 (%2)").arg(known->name, known->code) : tr("%1 – kept as typed").arg(name);
    auto *item = new QListWidgetItem(shown, m_list);
    item->setData(nameRole, name);
    if (!known)
        item->setToolTip(tr("Not among the country's municipalities, as far as Kravkort knows them"));
}

void MunicipalityPicker::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
}

bool MunicipalityPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Enter in the field adds; where nothing is typed, it is the dialog's.
        if (watched == m_field && enter && !m_field->text().trimmed().isEmpty()) {
            add(m_field->text());
            m_field->clear();
            return true;
        }
        if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kravkort
