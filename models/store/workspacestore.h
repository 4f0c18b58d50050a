// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/history/historychain.h"
#include "models/domain/progress/picture.h"
#include "models/domain/revision/catalogueupgrade.h"
#include "models/domain/text/result.h"
#include "models/domain/workspace/content.h"
#include "models/domain/workspace/edit.h"
#include "models/exchange/incomingfile.h"

#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace kravkort {

class WorkspaceFile;
struct Finding;

// Today and now come from outside, so that tests can choose them.
using Clock = std::function<QDateTime()>;

// The one mutable object: owns the truth, its file and the undo stack. Every verb below becomes one Edit, is
// on disk before changed() is heard, and can be undone. A verb that would change nothing does nothing. When
// the file cannot be written, the workspace and the undo stack stay as they were, failed() says why, and
// changed() follows so that views show the truth again. Lives on the GUI thread.
class WorkspaceStore final : public QObject
{
    Q_OBJECT

public:
    // A new file with one solution and one bid on the built-in catalogue; refuses to overwrite.
    static Result<std::unique_ptr<WorkspaceStore>> create(const QString &path, Clock clock,
                                                          const QString &author);
    // The same, with the worked example instead.
    static Result<std::unique_ptr<WorkspaceStore>> createSample(const QString &path, Clock clock,
                                                                const QString &author);
    static Result<std::unique_ptr<WorkspaceStore>> open(const QString &path, Clock clock,
                                                        const QString &author);
    ~WorkspaceStore() override;

    QString path() const;
    const Workspace &workspace() const { return m_workspace; }
    // To look at. Undoing goes through the verbs, so that what cannot be written stays on the stack.
    const QUndoStack *undoStack() const { return m_undoStack; }
    void undo();
    void redo();
    // What was done last, or nothing; done again or taken back moves it.
    std::optional<Edit> lastEdit() const;
    QDate today() const;
    void setAuthor(const QString &author);
    const QString &author() const { return m_author; }

    // The bid that views show, one of those there are, and its picture. Never undone: it is where one looks.
    BidId currentBid() const { return m_bid; }
    void setCurrentBid(const BidId &bid);
    const Picture &picture() const { return m_picture; }
    const Catalogue &catalogue() const { return *m_picture.catalogue; }
    // As the bid's revision says, with what the workspace has amended and confirmed.
    std::shared_ptr<const Catalogue> catalogueOf(const Bid &bid) const;
    std::shared_ptr<const Catalogue> catalogueOf(const CatalogueCopy &copy) const; // null where unreadable
    Picture pictureOf(const BidId &bid) const;
    std::shared_ptr<const Catalogue> builtIn() const { return m_catalogues.value(QString()); }
    // The text with this hash in whichever catalogue the workspace keeps, or none.
    std::optional<Text> wordingOf(const QString &textHash) const;

    // Verbs on the current bid.
    void choose(const QList<UseCaseId> &useCases, bool chosen);
    void decide(const PackageId &package, Decision decision, std::optional<QDate> from = std::nullopt);
    void answerCondition(const IntegrationId &from, const IntegrationId &to, Holds holds);

    // Verbs on the current bid's solution. answer() gives what counts of a criterion, or a fresh answer: an
    // answer to other words has no result, see askingagain.h; answerGiven() has it.
    Answer answer(const CriterionId &criterion) const;
    Answer answerGiven(const CriterionId &criterion) const;
    // One undo step; who gives a result gives it to the criterion's present text. A result of not applicable
    // needs a reason.
    bool setAnswers(const QList<Answer> &answers, const QString &what);
    void setOutcome(const QList<CriterionId> &criteria, Outcome outcome, const QString &reason = {});
    void setWork(const QList<CriterionId> &criteria, Work work);
    void setOwner(const QList<CriterionId> &criteria, const QString &owner);
    void setDue(const QList<CriterionId> &criteria, std::optional<QDate> due);
    void setEstimate(const QList<CriterionId> &criteria, std::optional<double> hours);
    void setNote(const CriterionId &criterion, const QString &note);
    QList<Evidence> evidenceFor(const CriterionId &criterion) const;
    bool attachLink(const CriterionId &criterion, const QString &title, const QString &link);
    void detachEvidence(const CriterionId &criterion, const EvidenceId &evidence);

    // Verbs on what there is. Those that add give the new id; an empty one where it failed.
    void setVendorName(const QString &name);
    SolutionId addSolution(const QString &name);
    BidId addBid(const SolutionId &solution, const QString &name);
    void renameSolution(const SolutionId &solution, const QString &name);
    void changeBid(const Bid &bid, const QString &what); // name, go-live, municipalities …
    void removeBid(const BidId &bid); // with its choices and decisions; answers stay with the solution
    // The same bid again, with everything that it has; or only its choices and decisions, for any solution.
    BidId copyBid(const BidId &from, const QString &name);
    BidId addBidLike(const BidId &pattern, const SolutionId &solution, const QString &name);
    // With its bids that are not archived; with answers and their evidence too, or with none.
    SolutionId copySolution(const SolutionId &from, const QString &name, bool withAnswers);
    void removeSolution(const SolutionId &solution); // with its bids, answers and what only they prove
    void setArchived(const BidId &bid, bool archived);
    void setArchived(const SolutionId &solution, bool archived);

    // Verbs on catalogues (catalogueverbs.cpp), one undo step each. upgrade() keeps the catalogue in the
    // workspace, where it is not, and lets the bids use it; what has moved (old id → new id) takes choices,
    // decisions, answers and evidence along. Refused where the catalogue has faults, or where the workspace
    // keeps another one under the same revision. Without bids it is only kept.
    bool upgrade(const QList<BidId> &bids, const QByteArray &catalogueJson, const MovedIds &moved);
    // The answers given to other words hold for these too.
    void keepAnswers(const QList<CriterionId> &criteria);

    // Verbs on findings of the claims check (signoffverbs.cpp), one undo step. A sign-off needs a reason.
    bool signOff(const QList<Finding> &findings, const QString &reason);
    void takeBackSignOff(const QList<Finding> &findings);

    // Verbs on named views of a page (viewverbs.cpp). A name that the page has already is saved over; the
    // settings are a JSON object. Gives the view's id, or an empty one where it failed.
    QList<SavedView> viewsOf(const QString &page) const; // by name
    ViewId saveView(const QString &page, const QString &name, const QString &settings);
    bool renameView(const ViewId &view, const QString &name);
    void removeView(const ViewId &view);

    Status saveCopy(const QString &path) const; // of the file as it is now

    // What is being typed under a name and is not yet said: on disk with each stroke, no edit, no history.
    // What cannot be written is heard by failed().
    void keepDraft(const QString &name, const QString &text);
    QString draft(const QString &name) const;

    // What is read from the file only when it is asked for. The newest lines of history first.
    Result<QList<HistoryEntry>> history(const HistoryQuery &query) const;
    Result<QList<HistoryLine>> historyLines() const; // the first one first, as they are kept
    Result<QStringList> authors() const;             // of the history
    Result<HistoryEnd> historyEnd() const;
    Result<QByteArray> content(const QString &sha256) const; // of a file kept as evidence
    // Which of these are no longer what was attached. For a job: opens the workspace file for itself.
    static Result<QSet<QString>> brokenContent(const QString &path, const QStringList &hashes);

    // Keeps bytes before an edit names them, off the GUI thread: for a job that runs between beginKeeping()
    // and endKeeping(). Gives the files with what became of them, without their bytes. All or none.
    static Result<QList<IncomingFile>> keep(const QString &path, QList<IncomingFile> files,
                                            const std::function<bool()> &stopped);
    // Takes away what keep() had to bring, where no edit came to name it. For a job.
    static void forget(const QString &path, const QList<IncomingFile> &files);
    void beginKeeping();
    void endKeeping();

    // What verbs are made of, here and in evidenceverbs.h. push() makes an edit, keeps it on disk with the
    // bytes that come along, and puts it onto the undo stack; an edit without steps is none. refuse() tells
    // why nothing was done. Both are false where nothing was.
    bool push(const QString &text, const QList<Step> &steps, const QList<Content> &contents = {});
    bool refuse(const QString &sentence);
    // As push(), but for good: it stands in the history and cannot be undone, and what was done before it
    // still can. For rows that nothing else touches.
    bool record(const QString &text, const QList<Step> &steps);
    QDateTime now() const;

    // From now on, and for good, every edit and draft is refused, and this sentence says why: for looking at
    // what was.
    void makeReadOnly(const QString &why) { m_readOnly = why; }
    bool isReadOnly() const { return !m_readOnly.isEmpty(); }

signals:
    void changed();
    void failed(const kravkort::Error &error);
    void currentBidChanged();

private:
    class Command;
    using Catalogues = QHash<QString, std::shared_ptr<const Catalogue>>;

    WorkspaceStore(std::unique_ptr<WorkspaceFile> file, Workspace workspace, Catalogues catalogues,
                   Clock clock, const QString &author);
    static Result<std::unique_ptr<WorkspaceStore>> createWith(const QString &path, const Edit &edit,
                                                              Clock clock, const QString &author);
    // Onto the disk, then into the workspace; false, and heard by failed(), where it cannot be written.
    bool take(const Edit &edit, const QList<Content> &contents = {});
    // Has each catalogue that the edit's rows bring or name ready, or says why one cannot be read.
    Result<Catalogues> cataloguesIn(const Edit &edit) const;
    // The catalogue with what is amended in it; the delivered one where nothing is.
    std::shared_ptr<const Catalogue> statedOf(const QString &id, const QString &revision) const;
    void announce();
    void deriveAgain();

    std::unique_ptr<WorkspaceFile> m_file;
    Workspace m_workspace;
    // Those that the bids use, and the built-in one under no name; others once somebody has asked.
    mutable Catalogues m_catalogues;
    struct Confirmed
    {
        std::shared_ptr<const Catalogue> from;
        Table<Amendment> amendments;
        Table<Confirmation> confirmations;
        std::shared_ptr<const Catalogue> stated; // with what is amended
        std::shared_ptr<const Catalogue> catalogue;
    };
    mutable QHash<QString, Confirmed> m_confirmed; // by revision; made again when either end changes
    BidId m_bid;
    Picture m_picture;
    QUndoStack *m_undoStack;
    Clock m_clock;
    QString m_author;
    QString m_readOnly; // why nothing is taken; empty: all is
};

} // namespace kravkort
