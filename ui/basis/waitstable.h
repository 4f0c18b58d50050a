// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QTableWidget>

namespace kravkort {

// What an integration waits for, as a table that is typed into: a line each, the last one for another. A line
// without a code is none. English texts and the basis of a wait that was there stay as they were.
class WaitsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit WaitsTable(const QJsonArray &waits, QWidget *parent = nullptr);

    QJsonArray waits() const;

private:
    QString text(int row, int column) const;
    void makeChoice(int row, const QString &scope);

    QJsonArray m_were;
};

} // namespace kravkort
