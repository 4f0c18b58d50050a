// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kravkort {

// Lets criteria be ticked: those of the bid, and whatever was ticked before.
class CriteriaDialog final : public QDialog
{
    Q_OBJECT

public:
    CriteriaDialog(const Picture &picture, const QList<CriterionId> &ticked, Language language,
                   QWidget *parent);

    QList<CriterionId> ticked() const;

private:
    void filter(const QString &text);
    void count();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace kravkort
