// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/municipalityverbs.h"

#include "models/exchange/municipalities.h"
#include "models/store/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::MunicipalityVerbs)
};

QString named(const QString &text)
{
    return municipalityNamed(municipalities(), text);
}

} // namespace

bool setMunicipalities(WorkspaceStore &store, const BidId &bidId, const QStringList &texts)
{
    const Bid *known = store.workspace().bid(bidId);
    if (!known)
        return store.refuse(Say::tr("The municipalities were not changed: there is no such bid."));
    Bid bid = *known;
    bid.municipalities.clear();
    for (const QString &text : texts)
        if (const QString name = named(text); !name.isEmpty() && !bid.municipalities.contains(name))
            bid.municipalities.append(name);
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), bid));
    return store.push(Say::tr("Set the municipalities of %1").arg(bid.name), steps);
}

ContactId saveContact(WorkspaceStore &store, Contact contact)
{
    contact.municipality = named(contact.municipality);
    contact.name = contact.name.simplified();
    if (contact.name.isEmpty() || contact.municipality.isEmpty()) {
        store.refuse(Say::tr("The contact was not kept: give it a name and a municipality."));
        return {};
    }
    if (contact.id.isEmpty())
        contact.id.code = newId();
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), contact));
    return store.push(Say::tr("Keep the contact %1").arg(contact.name), steps) ? contact.id : ContactId{};
}

bool removeContact(WorkspaceStore &store, const ContactId &id)
{
    const auto *contact = store.workspace().find<Contact>({id.code});
    if (!contact)
        return true;
    QList<Step> steps;
    add(steps, stepWithout(store.workspace(), *contact));
    return store.push(Say::tr("Remove the contact %1").arg(contact->name), steps);
}

QList<Contact> contactsIn(const Workspace &workspace, const QString &municipality)
{
    const QString name = named(municipality);
    QList<Contact> found;
    for (const Contact &contact : workspace.table<Contact>())
        if (contact.municipality == name)
            found.append(contact);
    std::stable_sort(found.begin(), found.end(), [](const Contact &a, const Contact &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return found;
}

bool setMunicipalityNote(WorkspaceStore &store, const QString &municipality, const QString &text)
{
    const MunicipalityNote note{named(municipality), text.trimmed()};
    if (note.municipality.isEmpty())
        return store.refuse(Say::tr("The note was not kept: say which municipality it is about."));
    QList<Step> steps;
    add(steps, note.text.isEmpty() ? stepWithout(store.workspace(), note) : stepTo(store.workspace(), note));
    return store.push(Say::tr("Write a note on %1").arg(note.municipality), steps);
}

QString municipalityNote(const Workspace &workspace, const QString &municipality)
{
    const auto *note = workspace.find<MunicipalityNote>({named(municipality)});
    return note ? note->text : QString();
}

} // namespace kravkort
