// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/phrases.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace kravkort {

// Criteria of the bid, found by code, words, or the use case or package that brings them, and chosen
// together.
class CriterionPicker final : public QDialog
{
    Q_OBJECT

public:
    // Those that are `present` already are not offered.
    CriterionPicker(const Picture &picture, const Phrases &phrases, const QStringList &present,
                    QWidget *parent = nullptr);

    QStringList chosen() const; // codes, in reading order

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();

    QLineEdit *m_field;
    QCheckBox *m_open;
    QListWidget *m_list;
};

} // namespace kravkort
