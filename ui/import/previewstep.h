// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"
#include "ui/import/importstep.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace kravkort {

class ImportDraft;
class ImportRowModel;
class WorkspaceStore;

// What becomes of every row, what the new revision will be called and stand on, and which bids will use it.
class PreviewStep final : public ImportStep
{
    Q_OBJECT

public:
    PreviewStep(ImportDraft &draft, const WorkspaceStore &store, QWidget *parent = nullptr);

    QString name() const override;
    QString about() const override;
    bool isComplete() const override;
    void enter() override;

    QList<BidId> bids() const; // that shall use the new revision

signals:
    void correctionWanted(const QString &sheet, int row, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Filters beside the outcomes; QButtonGroup keeps -1 for itself.
    enum Filter { AllRows = -2, AskingRows = -3 };

    QWidget *newAccount();
    QWidget *newTerms();
    void fillBids();
    void showDocument();
    void takeDocument();
    void showOutlook();
    void showRows();
    void showAsking();
    void showSummary();
    QStringList obstacles() const; // why it cannot be imported as it is
    void filterBy(int outcome);
    void showSelected();
    void correct();
    void skip();

    ImportDraft &m_draft;
    const WorkspaceStore &m_store;
    ImportRowModel *m_model;
    QButtonGroup *m_filters;
    QTreeView *m_rows;
    QLabel *m_why;
    QPushButton *m_correct;
    QPushButton *m_skip;
    QLineEdit *m_title;
    QLineEdit *m_date;
    QLineEdit *m_address;
    QLineEdit *m_revision;
    QListWidget *m_bids;
    QLabel *m_summary;
    int m_asking = 0;           // given answers that will ask again
    int m_stay = -1;            // where to stand after a row was left out
    bool m_ownRevision = false; // typed by the user: no longer follows the title
};

} // namespace kravkort
