// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/evidencelist.h"

#include <QSet>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kravkort {

class Display;
class EvidenceDesk;

// The links and files that prove a criterion, or all of several: opened, replaced, taken away; new ones are
// dropped, pasted, chosen, or written as an address.
class EvidenceEditor final : public QWidget
{
    Q_OBJECT

public:
    EvidenceEditor(EvidenceDesk &desk, const Display &display, QWidget *parent = nullptr);

    void show(const QList<CriterionId> &criteria);
    void refresh();
    qsizetype count() const { return m_shown.size(); } // of what is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    QFormLayout *makeLinkForm();
    void retranslate();
    void showRows();
    QWidget *newRow(const EvidenceItem &item);
    void attach();
    void attachFromList();

    EvidenceDesk &m_desk;
    const Display &m_display;
    QList<CriterionId> m_criteria;
    QList<EvidenceItem> m_shown;
    QSet<QString> m_shownBroken;
    QVBoxLayout *m_rows;
    QLabel *m_hint;
    QPushButton *m_addFile;
    QPushButton *m_paste;
    QPushButton *m_fromList;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_add;
};

} // namespace kravkort
