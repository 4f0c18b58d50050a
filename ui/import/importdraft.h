// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/import/guess.h"
#include "models/item/importoutlook.h"
#include "models/job.h"
#include "ui/import/drafttable.h"
#include "ui/import/rememberedmappings.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <optional>

namespace kravkort {

class WorkspaceStore;

// An import that is being put together: the file that was read, how its tables are taken, and what comes of
// it. All steps of the dialog look at it and correct it; nothing of it is kept until import(). Reading,
// guessing and the outlook run in jobs. Lives on the GUI thread.
class ImportDraft final : public QObject
{
    Q_OBJECT

public:
    explicit ImportDraft(WorkspaceStore &store, QObject *parent = nullptr);
    ~ImportDraft() override;

    // Nobody looks at it any longer: it goes when its work is through, at the latest with its heir.
    void retire(QObject *heir);

    void read(const QString &path);
    void stopReading();
    bool isReading() const { return m_stopped != nullptr; }
    QString path() const { return m_path; }
    std::shared_ptr<const Workbook> workbook() const { return m_workbook; } // or null
    const Catalogue &base() const { return *m_base; }

    const QList<RememberedMapping> &remembered() const { return m_remembered; } // that fit
    QString likeName() const { return m_like; } // of the one that is used; empty: as guessed
    void readLike(const QString &name);
    Status load(const QString &path); // a mapping that was saved
    Status save(const QString &path) const;
    Mapping mapping() const; // of the tables that are imported

    const QList<DraftTable> &tables() const { return m_tables; }
    int importedTables() const;
    int tableAt(const QString &sheet, int row) const;       // the one that the row belongs to, or -1
    void setKind(int table, std::optional<TableKind> kind); // none: not imported
    void setHeadRow(int table, int row);
    void setAcross(int table, bool across);
    void setBlankIsNo(int table, bool blankIsNo);
    int addTable(int sheet, int headRow); // gives its place
    void removeTable(int table);
    void setMeaning(int table, int column, Meaning meaning);
    void setMarkedCode(int table, int column, const QString &code);
    void setMark(int table, const QString &text, MarkMeaning meaning);
    void setCode(int table, const QString &text, const QString &code); // empty: nothing said
    void setSkipped(int table, int row, bool skipped);
    const TableFacts &facts(int table) const; // as far as they are known

    const ImportDocument &document() const { return m_document; }
    void setDocument(const ImportDocument &document);
    QSet<QString> takenRevisions() const;
    const ImportOutlook &outlook() const { return m_outlook; }         // without a preview until there is one
    bool isWorking() const { return m_later.isActive() || m_working; } // the outlook is of a moment ago

    // One undo step, the mapping remembered; false where it failed, and failed() said why.
    bool import(const QList<BidId> &bids);

signals:
    void readingProgress(int percent);
    void readingEnded();  // with a workbook, or failed() said why there is none
    void tablesChanged(); // any of them in any way
    void outlookChanged();
    void failed(const kravkort::Error &error);

private:
    using Stopper = std::shared_ptr<std::atomic_bool>;

    struct Reading
    {
        Result<Workbook> workbook;
        Mapping guessed;
    };

    void stopAll();
    static StopAsked anew(Stopper &stopper);
    void take(Reading reading);
    void takeMapping(const Mapping &mapping);
    void guessAgain(int table, const KnownOfTable &known);
    void changed();
    void work();
    DraftTable emptyTable(int sheet) const;

    WorkspaceStore &m_store;
    std::shared_ptr<const Catalogue> m_base;
    QString m_path;
    std::shared_ptr<const Workbook> m_workbook;
    Mapping m_guessed;
    QList<RememberedMapping> m_remembered;
    QString m_like;
    QList<DraftTable> m_tables;
    ImportDocument m_document;
    ImportOutlook m_outlook;
    QList<int> m_factsOf; // which table each of the outlook's facts is of
    bool m_working = false;
    QTimer m_later;
    Stopper m_stopped; // while a file is read
    Stopper m_workStopped;
    std::map<int, Stopper> m_guessStopped; // by table
    JobSlot<Reading> m_reading;
    std::map<int, JobSlot<std::optional<TableMapping>>> m_guessing; // by table
    JobSlot<ImportOutlook> m_outlooks;
};

} // namespace kravkort
