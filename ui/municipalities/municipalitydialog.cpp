// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalitydialog.h"

#include "models/exchange/municipalities.h"
#include "models/store/municipalityverbs.h"
#include "ui/municipalities/municipalitypicker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace kravkort {

namespace {

enum Column { Name, Role, Email, Phone, ColumnCount };
constexpr std::array<QString Contact::*, ColumnCount> fields = {&Contact::name, &Contact::role,
                                                                &Contact::email, &Contact::phone};

// Those of the bid first, then those that something is known about.
QStringList worthChoosing(const WorkspaceStore &store)
{
    const Workspace &workspace = store.workspace();
    QStringList names;
    if (const Bid *bid = workspace.bid(store.currentBid()))
        names = bid->municipalities;
    QStringList others;
    for (const Contact &contact : workspace.table<Contact>())
        others.append(contact.municipality);
    for (const MunicipalityNote &note : workspace.table<MunicipalityNote>())
        others.append(note.municipality);
    for (const Bid &bid : workspace.table<Bid>())
        others += bid.municipalities;
    others.sort(Qt::CaseInsensitive);
    names += others;
    names.removeDuplicates();
    return names;
}

} // namespace

MunicipalityDialog::MunicipalityDialog(WorkspaceStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_choice(new QComboBox(this))
    , m_contacts(new QTableWidget(0, ColumnCount, this))
    , m_remove(new QPushButton(tr("&Remove contact"), this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("municipalityDialog"));
    setWindowTitle(tr("Municipalities: contacts and notes"));
    m_choice->setObjectName(QStringLiteral("municipalityChoice"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->addItems(worthChoosing(store));
    completeMunicipalities(m_choice->lineEdit());
    m_contacts->setObjectName(QStringLiteral("contacts"));
    m_contacts->setAccessibleName(tr("Contacts; a name in the last row adds one"));
    m_contacts->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("E-mail"), tr("Phone")});
    m_contacts->verticalHeader()->hide();
    m_contacts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_contacts->setTabKeyNavigation(false);
    m_contacts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_contacts->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("removeContact"));
    m_remove->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("municipalityNote"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *inHouse = new QLabel(
        tr("Contacts and notes stay in the house: nothing that is made for a municipality shows them."),
        this);
    inHouse->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label(tr("&Municipality"), m_choice));
    layout->addWidget(m_choice);
    layout->addWidget(label(tr("&Contacts"), m_contacts));
    layout->addWidget(m_contacts, 2);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(label(tr("&Note"), m_note));
    layout->addWidget(m_note, 1);
    layout->addWidget(inHouse);
    layout->addWidget(buttons);
    resize(720, 520);

    connect(m_choice, &QComboBox::activated, this, [this] { show(m_choice->currentText()); });
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { show(m_choice->currentText()); });
    connect(m_contacts, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem *item) { saveRow(item->row()); });
    connect(m_remove, &QPushButton::clicked, this, &MunicipalityDialog::removeContacts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(m_choice->currentText());
}

void MunicipalityDialog::show(const QString &municipality)
{
    const QString name = municipalityNamed(municipalities(), municipality);
    if (name == m_shown && m_contacts->rowCount() > 0)
        return;
    saveNote();
    m_shown = name;
    m_note->setPlainText(municipalityNote(m_store.workspace(), m_shown));
    for (QWidget *widget : {static_cast<QWidget *>(m_contacts), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(!m_shown.isEmpty());
    fillContacts();
}

void MunicipalityDialog::fillContacts()
{
    const QSignalBlocker quiet(m_contacts);
    const QList<Contact> contacts = contactsIn(m_store.workspace(), m_shown);
    m_contacts->setRowCount(static_cast<int>(contacts.size()) + 1);
    for (int row = 0; row < m_contacts->rowCount(); ++row)
        for (int column = 0; column < ColumnCount; ++column) {
            const Contact contact = contacts.value(row);
            auto *item = new QTableWidgetItem(contact.*fields.at(static_cast<size_t>(column)));
            item->setData(Qt::UserRole, contact.id.code);
            m_contacts->setItem(row, column, item);
        }
}

void MunicipalityDialog::saveRow(int row)
{
    Contact contact;
    contact.id = ContactId{m_contacts->item(row, Name)->data(Qt::UserRole).toString()};
    contact.municipality = m_shown;
    for (int column = 0; column < ColumnCount; ++column)
        contact.*fields.at(static_cast<size_t>(column)) = m_contacts->item(row, column)->text().trimmed();
    if (contact.id.isEmpty() && contact.name.isEmpty())
        return; // not yet a contact: it is one as soon as it has a name
    saveContact(m_store, contact);
    // After a failure too, so that the table shows what is kept. Later, for the view still closes its editor.
    QMetaObject::invokeMethod(this, &MunicipalityDialog::fillContacts, Qt::QueuedConnection);
}

void MunicipalityDialog::removeContacts()
{
    QList<ContactId> ids;
    for (const QModelIndex &index : m_contacts->selectionModel()->selectedRows())
        if (const ContactId id{index.data(Qt::UserRole).toString()}; !id.isEmpty())
            ids.append(id);
    for (const ContactId &id : std::as_const(ids))
        removeContact(m_store, id);
    fillContacts();
}

void MunicipalityDialog::saveNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (!m_shown.isEmpty() && text != municipalityNote(m_store.workspace(), m_shown))
        setMunicipalityNote(m_store, m_shown, text);
}

bool MunicipalityDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    if (watched == m_contacts && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeContacts();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void MunicipalityDialog::done(int result)
{
    saveNote();
    QDialog::done(result);
}

} // namespace kravkort
