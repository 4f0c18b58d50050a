// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/waitstable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLocale>

namespace kravkort {

namespace {

enum Column { Code, What, Who, Often, Best, Likely, Worst, ColumnCount };

constexpr const char *numbers[] = {"optimistic", "likely", "pessimistic"};

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QString danish(const QJsonObject &wait, const char *member)
{
    return wait.value(l(member)).toObject().value(l("da")).toString();
}

// Nothing where it is no number, so that the loader says so.
QJsonValue numberOf(const QString &text)
{
    bool ok = false;
    const double number = QLocale().toDouble(text, &ok);
    if (ok)
        return number;
    const double plain = text.toDouble(&ok);
    return ok ? QJsonValue(plain) : QJsonValue(text);
}

} // namespace

WaitsTable::WaitsTable(const QJsonArray &waits, QWidget *parent)
    : QTableWidget(static_cast<int>(waits.size()) + 1, ColumnCount, parent)
    , m_were(waits)
{
    setObjectName(QStringLiteral("field-waits"));
    setAccessibleName(tr("Waits, in working days"));
    setHorizontalHeaderLabels(
        {tr("Code"), tr("What"), tr("Who"), tr("How often"), tr("At best"), tr("Likely"), tr("At worst")});
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (int row = 0; row < waits.size(); ++row) {
        const QJsonObject wait = waits.at(row).toObject();
        const auto put = [&](int column, const QString &said) {
            setItem(row, column, new QTableWidgetItem(said));
        };
        put(Code, wait.value(l("id")).toString());
        put(What, danish(wait, "what"));
        put(Who, danish(wait, "who"));
        makeChoice(row, wait.value(l("scope")).toString());
        for (int number = 0; number < 3; ++number)
            put(Best + number, QLocale().toString(wait.value(l(numbers[number])).toDouble(), 'f',
                                                  QLocale::FloatingPointShortest));
    }
    makeChoice(rowCount() - 1, {});
    setMinimumHeight(fontMetrics().lineSpacing() * 6);
    // There is always room for one more.
    connect(this, &QTableWidget::cellChanged, this, [this](int row) {
        if (row == rowCount() - 1 && !text(row, Code).isEmpty()) {
            insertRow(rowCount());
            makeChoice(rowCount() - 1, {});
        }
    });
}

void WaitsTable::makeChoice(int row, const QString &scope)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(tr("How often"));
    box->addItem(tr("once"), l("once"));
    box->addItem(tr("for each municipality"), l("municipality"));
    box->setCurrentIndex(scope == l("municipality") ? 1 : 0);
    setCellWidget(row, Often, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, row] { emit cellChanged(row, Often); });
}

QString WaitsTable::text(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

QJsonArray WaitsTable::waits() const
{
    QJsonArray now;
    for (int row = 0; row < rowCount(); ++row) {
        if (text(row, Code).isEmpty())
            continue;
        QJsonObject wait;
        for (const QJsonValue &was : m_were)
            if (was.toObject().value(l("id")).toString() == text(row, Code))
                wait = was.toObject();
        wait.insert(l("id"), text(row, Code));
        const auto say = [&](const char *member, const QString &said) {
            if (danish(wait, member) != said) // another text: its English is none of it
                wait.insert(l(member), QJsonObject{{l("da"), said}});
        };
        say("what", text(row, What));
        say("who", text(row, Who));
        const auto *often = qobject_cast<QComboBox *>(cellWidget(row, Often));
        wait.insert(l("scope"), often ? often->currentData().toString() : l("once"));
        for (int number = 0; number < 3; ++number)
            wait.insert(l(numbers[number]), numberOf(text(row, Best + number)));
        if (!wait.contains(l("basis")))
            wait.insert(l("basis"), l("assumed"));
        now.append(wait);
    }
    return now;
}

} // namespace kravkort
