// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace kravkort {

enum class Severity;

// The findings that hold every word that was typed, of one severity; those that are signed off on request.
class ClaimFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setSeverity(std::optional<Severity> severity);
    void setSignedOffShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<Severity> m_severity;
    bool m_signedOffShown = false;
};

} // namespace kravkort
