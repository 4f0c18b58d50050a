// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace kravkort {

class ClaimFilter;
class ClaimModel;
class Display;
class Focus;
class WorkspaceStore;
struct Finding;
struct Prompts;

// The page "Påstandskontrol": what the bid claims and cannot show, by rule, the serious first. Enter goes to
// where a finding is; Ctrl+Enter signs off what is selected, with a reason, or takes a sign-off back.
class ClaimsPage final : public QWidget
{
    Q_OBJECT

public:
    ClaimsPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
               QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void applyFilter();
    void showSelected();
    void showCount();
    void signOff();
    QList<Finding> selected() const;
    // "Signed off by Mette on 24 November 2026: …"; empty where it is not.
    QString signedBy(const Finding &finding) const;
    QModelIndex rowWith(const QString &key) const;

    WorkspaceStore &m_store;
    Focus &m_focus;
    Display &m_display;
    const Prompts &m_prompts;
    ClaimModel *m_model;
    ClaimFilter *m_filter;
    QLabel *m_about;
    QLineEdit *m_text;
    QComboBox *m_severity;
    QCheckBox *m_signedOff;
    QLabel *m_count;
    QTreeView *m_view;
    QLabel *m_empty;
    QLabel *m_explained;
    QPushButton *m_sign;
    QSet<QString> m_closed; // rules whose findings are folded away
    bool m_refreshing = false;
};

} // namespace kravkort
