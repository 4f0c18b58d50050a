// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportverbs.h"
#include "tests/support/openedstore.h"
#include "ui/report/reportdetailsdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace kravkort;
using namespace Qt::StringLiterals;

// The dialog for what the front page says.
class ReportDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsFilledInIsOneStep();
    void whatIsCancelledIsNothing();
    void aPictureThatIsNoneIsRefusedWithASentence_data();
    void aPictureThatIsNoneIsRefusedWithASentence();
    void everyControlHasAName();

private:
    template<class T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void choosePicture(const QByteArray &bytes);

    std::unique_ptr<StoreFolder> m_folder;
    Opened m_store;
    std::unique_ptr<ReportDetailsDialog> m_dialog;
    QString m_picture;
};

namespace {

QByteArray smallPng()
{
    const QString path = QDir::temp().filePath(u"kravkort-logo-test.png"_s);
    QImage image(12, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(path);
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.remove();
    return bytes;
}

} // namespace

void ReportDetailsTest::init()
{
    m_dialog.reset();
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    m_store = m_folder->sample();
    m_picture = m_folder->path("logo");
    m_dialog = std::make_unique<ReportDetailsDialog>(
        *m_store, nullptr, [this](QWidget *, const QString &) { return m_picture; });
    m_dialog->show();
}

void ReportDetailsTest::choosePicture(const QByteArray &bytes)
{
    QFile file(m_picture);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    find<QPushButton>("detailsChooseLogo")->click();
}

void ReportDetailsTest::whatIsFilledInIsOneStep()
{
    const qint64 lines = m_store->historyEnd()->number;
    find<QLineEdit>("detailsVersion")->setText(u"1.2"_s);
    find<QLineEdit>("detailsApprover")->setText(u"Mette Æ"_s);
    find<QCheckBox>("detailsFinal")->click();
    choosePicture(smallPng());
    auto *people = find<QListWidget>("detailsPeople");
    QVERIFY(people->count() > 0);
    people->item(0)->setCheckState(Qt::Checked);
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
    const ReportSetup setup = reportSetup(*m_store);
    QCOMPARE(setup.details.version, u"1.2"_s);
    QCOMPARE(setup.details.approver, u"Mette Æ"_s);
    QVERIFY(setup.details.isFinal);
    QCOMPARE(setup.logo, smallPng());
    QCOMPARE(setup.publicPeople, QStringList(people->item(0)->text()));
    QCOMPARE(m_store->historyEnd()->number, lines + 1);
    // Opened again it shows what is kept.
    const ReportDetailsDialog again(*m_store);
    QCOMPARE(again.findChild<QLineEdit *>(u"detailsVersion"_s)->text(), u"1.2"_s);
    QVERIFY(again.findChild<QPushButton *>(u"detailsRemoveLogo"_s)->isEnabled());
    m_store->undo();
    QVERIFY(reportSetup(*m_store).logo.isEmpty());
    QVERIFY(!reportSetup(*m_store).details.isFinal);
}

void ReportDetailsTest::whatIsCancelledIsNothing()
{
    const Workspace before = m_store->workspace();
    find<QLineEdit>("detailsVersion")->setText(u"9"_s);
    choosePicture(smallPng());
    m_dialog->reject();
    QVERIFY(m_store->workspace() == before);
    // Nor is what was left as it stood.
    ReportDetailsDialog untouched(*m_store);
    untouched.accept();
    QVERIFY(m_store->workspace() == before);
}

void ReportDetailsTest::aPictureThatIsNoneIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("text") << QByteArray("hello") << u"no PNG"_s;
    QTest::newRow("a broken PNG") << smallPng().first(20) << u"no PNG"_s;
    QTest::newRow("too large") << QByteArray(largestLogo + 1, 'x') << u"2 MB"_s;
}

void ReportDetailsTest::aPictureThatIsNoneIsRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    choosePicture(bytes);
    const auto *fault = find<QLabel>("detailsFault");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(word), qPrintable(fault->text()));
    m_dialog->accept();
    QVERIFY(m_store->workspace().table<Logo>().isEmpty());
}

void ReportDetailsTest::everyControlHasAName()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                          ->text(QAccessible::Name)
                          .isEmpty(),
                     qPrintable(widget->objectName()));
}

QTEST_MAIN(ReportDetailsTest)
#include "tst_reportdetails.moc"
