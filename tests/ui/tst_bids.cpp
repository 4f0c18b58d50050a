// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/tabletext.h"
#include "tests/support/journey.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kravkort;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// Bids and solutions, handled through the real window.
class BidsTest : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KravkortTest"));
        QCoreApplication::setApplicationName(QStringLiteral("bids"));
    }
    void init() { openWindow(Language::Danish, QSize(2200, 1000)); }
    void cleanup() { closeWindow(); }

    void aBidIsCopiedArchivedAndHidden();
    void aNewBidBeginsLikeAnother();
    void aRemovedBidIsAskedForFirst();
    void twoBidsAreComparedAndTheTableCopied();
};

void BidsTest::aBidIsCopiedArchivedAndHidden()
{
    openSample();
    auto *bids = find<QComboBox>("bidChoice");
    const int before = bids->count();
    m_answer = text("Kopi til Skovby");
    trigger("actionCopyBid");
    QCOMPARE(bids->count(), before + 1);
    QCOMPARE(bids->currentText(), m_answer);
    trigger("actionArchiveBid");
    QCOMPARE(bids->count(), before);
    QVERIFY(bids->currentText() != m_answer);
    trigger("actionShowArchived");
    QCOMPARE(bids->count(), before + 1);
}

void BidsTest::aNewBidBeginsLikeAnother()
{
    openSample();
    const BidId pattern = store().currentBid();
    inDialog("newBidDialog", [&](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newBidName")), text("Som Havnby"));
        auto *like = dialog->findChild<QComboBox *>(QStringLiteral("newBidPattern"));
        like->setCurrentIndex(like->findData(pattern.code));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    });
    trigger("actionNewBid");
    QVERIFY(store().currentBid() != pattern);
    QCOMPARE(store().picture().selection.chosen, store().pictureOf(pattern).selection.chosen);
}

void BidsTest::aRemovedBidIsAskedForFirst()
{
    openSample();
    const BidId bid = store().currentBid();
    m_sure = false;
    trigger("actionRemoveBid");
    QVERIFY(store().workspace().bid(bid));
    m_sure = true;
    trigger("actionRemoveBid");
    QVERIFY(!store().workspace().bid(bid));
    QCOMPARE(m_questions, 2);
    trigger("actionUndo");
    QVERIFY(store().workspace().bid(bid));
}

void BidsTest::twoBidsAreComparedAndTheTableCopied()
{
    openSample();
    inDialog("compareDialog", [](QDialog *dialog) {
        auto *presence = dialog->findChild<QComboBox *>(QStringLiteral("comparePresence"));
        const auto *table = dialog->findChild<QTreeView *>(QStringLiteral("compareTable"));
        const int all = table->model()->rowCount();
        QVERIFY(all > 100);
        presence->setCurrentIndex(1); // only here
        const int here = table->model()->rowCount();
        QVERIFY(here < all);
        dialog->findChild<QPushButton *>(QStringLiteral("compareCopy"))->click();
        QCOMPARE(tableOf(QGuiApplication::clipboard()->text()).size(), here + 1);
        dialog->reject();
    });
    trigger("actionCompareBids");
}

QTEST_MAIN(BidsTest)
#include "tst_bids.moc"
