// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/municipalityverbs.h"
#include "tests/support/journey.h"
#include "ui/municipalities/municipalitypicker.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Whom a bid is meant for, and what is known about them, through the real window.
class MunicipalityJourney : public QObject, private Journey
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"KravkortTest"_s);
        QCoreApplication::setApplicationName(u"municipalities"_s);
    }
    void init()
    {
        openWindow(Language::Danish, QSize(1400, 900));
        openSample();
    }
    void cleanup() { closeWindow(); }

    void aBidNamesMunicipalitiesFromTheListAndOthersAsTyped();
    void whatStandsInTheFieldIsChosenToo();
    void contactsAndNotesAreKeptForEachMunicipality();
    void aContactIsRemovedAndComesBack();
};

namespace {

void choose(QDialog *dialog, const QString &municipality)
{
    auto *choice = dialog->findChild<QComboBox *>(u"municipalityChoice"_s);
    choice->setEditText(municipality);
    QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
}

void type(QTableWidget *table, int row, int column, const QString &text)
{
    table->item(row, column)->setText(text);
    QCoreApplication::processEvents();
}

} // namespace

void MunicipalityJourney::aBidNamesMunicipalitiesFromTheListAndOthersAsTyped()
{
    inDialog("bidDialog", [](QDialog *dialog) {
        auto *list = dialog->findChild<QListWidget *>(u"municipalityList"_s);
        auto *field = dialog->findChild<QLineEdit *>(u"municipalityField"_s);
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
        for (const QString &typed : {u"751"_s, u"københavns kommune"_s, u"Fællesudbud Nord"_s, u"Aarhus"_s}) {
            field->setText(typed);
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(dialog->isVisible());
        }
        QCOMPARE(list->count(), 3);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    });
    trigger("actionChangeBid");
    const Bid *bid = store().workspace().bid(store().currentBid());
    QCOMPARE(bid->municipalities, (QStringList{u"Aarhus"_s, u"København"_s, u"Fællesudbud Nord"_s}));
}

void MunicipalityJourney::whatStandsInTheFieldIsChosenToo()
{
    MunicipalityPicker picker({u"Odense"_s});
    picker.findChild<QLineEdit *>()->setText(u"odense kommune"_s);
    QCOMPARE(picker.chosen(), QStringList{u"Odense"_s});
    picker.findChild<QLineEdit *>()->setText(u"Randers"_s);
    QCOMPARE(picker.chosen(), (QStringList{u"Odense"_s, u"Randers"_s}));
}

void MunicipalityJourney::contactsAndNotesAreKeptForEachMunicipality()
{
    inDialog("municipalityDialog", [this](QDialog *dialog) {
        auto *contacts = dialog->findChild<QTableWidget *>(u"contacts"_s);
        auto *note = dialog->findChild<QPlainTextEdit *>(u"municipalityNote"_s);
        choose(dialog, u"Odense"_s);
        QCOMPARE(contacts->rowCount(), 1);
        type(contacts, 0, 1, u"Indkøb"_s);
        QVERIFY(contactsIn(store().workspace(), u"Odense"_s).isEmpty()); // nobody without a name
        type(contacts, 0, 0, u"Berit Østergaard"_s);
        QCOMPARE(contacts->rowCount(), 2);
        QCOMPARE(contactsIn(store().workspace(), u"Odense"_s).value(0).role, u"Indkøb"_s);
        note->setPlainText(u"Vil se CPR-hændelser"_s);
        choose(dialog, u"Randers"_s);
        QCOMPARE(contacts->rowCount(), 1);
        QVERIFY(note->toPlainText().isEmpty());
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
    });
    trigger("actionMunicipalities");
    QCOMPARE(municipalityNote(store().workspace(), u"Odense"_s), u"Vil se CPR-hændelser"_s);
    QVERIFY(municipalityNote(store().workspace(), u"Randers"_s).isEmpty());
    store().undo();
    QVERIFY(municipalityNote(store().workspace(), u"Odense"_s).isEmpty());
}

void MunicipalityJourney::aContactIsRemovedAndComesBack()
{
    saveContact(store(), Contact{{}, u"Odense"_s, u"Kim"_s, {}, {}, {}});
    inDialog("municipalityDialog", [](QDialog *dialog) {
        choose(dialog, u"Odense"_s);
        auto *contacts = dialog->findChild<QTableWidget *>(u"contacts"_s);
        contacts->selectRow(0);
        dialog->findChild<QPushButton *>(u"removeContact"_s)->click();
        QCOMPARE(contacts->rowCount(), 1);
        dialog->reject();
    });
    trigger("actionMunicipalities");
    QVERIFY(contactsIn(store().workspace(), u"Odense"_s).isEmpty());
    store().undo();
    QCOMPARE(contactsIn(store().workspace(), u"Odense"_s).size(), 1);
}

QTEST_MAIN(MunicipalityJourney)
#include "tst_municipalityjourney.moc"
