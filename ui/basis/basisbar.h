// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/phrases.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace kravkort {

class BasisFilter;

// Which statements the page shows: by text, kind and basis, of the bid or of the whole catalogue.
class BasisBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BasisBar(QWidget *parent = nullptr);

    void applyTo(BasisFilter &filter) const;
    bool isBidOnly() const;
    void clear(bool bidOnly);
    void showOnly(Basis basis); // of the bid
    void retranslate(const Phrases &phrases);
    // The second line, with room at its end.
    QHBoxLayout *under() const { return m_under; }

signals:
    void changed();

private:
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_basis;
    QCheckBox *m_bidOnly;
    QHBoxLayout *m_under;
};

} // namespace kravkort
