// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesentences.h"

#include <QDir>
#include <QFileInfo>

namespace kravkort {

namespace {

using Kind = Error::Kind;

// SQLite's primary result codes (sqlite3.h); the extended ones carry them in their lowest byte.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

} // namespace

FileSentences::FileSentences(const QString &path)
    : m_path(path)
    , m_name(QDir::toNativeSeparators(path))
{
}

Error FileSentences::missing() const
{
    return {Kind::NotFound,
            tr("There is no file “%1”. Check its name, or whether it was moved.").arg(m_name),
            {}};
}

Error FileSentences::folder() const
{
    return {Kind::Unreadable, tr("“%1” is a folder. Choose a workspace file in it.").arg(m_name), {}};
}

Error FileSentences::unreadable(const QString &reason) const
{
    return {Kind::Unreadable,
            tr("“%1” cannot be read: %2. Check that you have access to it.").arg(m_name, reason),
            {}};
}

Error FileSentences::readOnly() const
{
    return {
        Kind::Unwritable,
        tr("“%1” cannot be written, and Kravkort keeps every change on disk. Make a copy in a folder of your "
           "own and open that.")
            .arg(m_name),
        {}};
}

Error FileSentences::empty() const
{
    return {Kind::NotAccepted,
            tr("“%1” is empty, not a workspace. Choose another file, or make a new workspace.").arg(m_name),
            {}};
}

Error FileSentences::notADatabase() const
{
    return {Kind::NotAccepted,
            tr("“%1” is not a Kravkort workspace. Choose a file that Kravkort has made.").arg(m_name),
            {}};
}

Error FileSentences::anotherPrograms() const
{
    return {Kind::NotAccepted,
            tr("“%1” belongs to another program. Choose a file that Kravkort has made.").arg(m_name),
            {}};
}

Error FileSentences::newer(int version, int newestKnown) const
{
    return {Kind::NotAccepted,
            tr("“%1” was made by a newer Kravkort (file version %2; this one reads up to %3). Update "
               "Kravkort and "
               "open it again.")
                .arg(m_name, QString::number(version), QString::number(newestKnown)),
            {}};
}

Error FileSentences::truncated() const
{
    return {
        Kind::NotAccepted,
        tr("“%1” is cut short: its end is missing. Fetch it again, or open a copy from before.").arg(m_name),
        {}};
}

Error FileSentences::damaged(const QStringList &details) const
{
    return {Kind::NotAccepted, tr("“%1” is damaged. Open a copy from before.").arg(m_name), details};
}

Error FileSentences::foreignParts(const QStringList &names) const
{
    return {Kind::NotAccepted,
            tr("“%1” has parts that are not as Kravkort made them (%2), and is not opened for safety. Open a "
               "copy from before.")
                .arg(m_name, names.join(QStringLiteral(", "))),
            names};
}

Error FileSentences::strangeValue(const QString &table, const QString &key, const QString &column) const
{
    return {
        Kind::NotAccepted,
        tr("“%1” holds a value that Kravkort does not know: table %2, row %3, column %4. Open a copy from "
           "before.")
            .arg(m_name, table, key, column),
        {}};
}

Error FileSentences::strangeHistory(qint64 number) const
{
    return {Kind::NotAccepted,
            tr("Line %2 of the history of “%1” cannot be read. Open a copy from before.")
                .arg(m_name, QString::number(number)),
            {}};
}

Error FileSentences::stopped() const
{
    return {Error::Kind::NotAccepted, tr("Nothing was kept in “%1”: it was stopped.").arg(m_path), {}};
}

Error FileSentences::brokenContent() const
{
    return {Kind::NotAccepted,
            tr("The file was not opened: what “%1” keeps of it is no longer what was attached (its SHA-256 "
               "differs). Attach the file again, or fetch it from a copy of the workspace from before.")
                .arg(m_name),
            {}};
}

Error FileSentences::exists() const
{
    return {Kind::Unwritable, tr("There is already a file “%1”. Choose another name.").arg(m_name), {}};
}

Error FileSentences::noFolder() const
{
    return {Kind::Unwritable,
            tr("“%1” cannot be made: its folder does not exist or cannot be written. Choose another folder.")
                .arg(m_name),
            {}};
}

Error FileSentences::itself() const
{
    return {Kind::Unwritable,
            tr("“%1” is the workspace that is open. Choose another name for the copy.").arg(m_name),
            {}};
}

Error FileSentences::cannotCopy(const QString &reason) const
{
    return {Kind::Unwritable,
            tr("The copy “%1” could not be written: %2. Choose another place.").arg(m_name, reason),
            {}};
}

Error FileSentences::cannotKeepCopy(const QString &copy) const
{
    return {Kind::Unwritable,
            tr("“%1” is from an older Kravkort and was not brought up to date, because the copy “%2” could "
               "not be "
               "kept first. Make room in the folder and open it again.")
                .arg(m_name, QDir::toNativeSeparators(copy)),
            {}};
}

Error FileSentences::changedByOthers() const
{
    return {Kind::Unwritable,
            tr("The change was not made: “%1” was changed by another program meanwhile. Open it again to see "
               "what "
               "it holds now.")
                .arg(m_name),
            {}};
}

Error FileSentences::outOfStep(const QString &table, const QString &key) const
{
    return {Kind::Unwritable,
            tr("The change was not made: “%1” no longer holds what is on the screen. Open it again to see "
               "what it "
               "holds now.")
                .arg(m_name),
            {table + QLatin1Char(' ') + key}};
}

Error FileSentences::ofDatabase(int code, const QString &said, Kind kind) const
{
    const bool writing = kind == Kind::Unwritable;
    const QStringList details{said};
    if (m_path != QStringLiteral(":memory:") && !QFileInfo::exists(m_path))
        return {kind,
                writing
                    ? tr("The change was not made: the file “%1” is no longer there. Put it back, or keep "
                         "your work with Save a copy.")
                          .arg(m_name)
                    : missing().message,
                details};
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {kind,
                writing ? tr("The change was not made: another program is using “%1”. Close it there and try "
                             "again.")
                              .arg(m_name)
                        : tr("Another program is using “%1”. Close it there and try again.").arg(m_name),
                details};
    case Full:
        return {kind,
                tr("The change was not made: there is no room left on the disk for “%1”. Make room and try "
                   "again.")
                    .arg(m_name),
                details};
    case ReadOnly:
        return {
            kind,
            tr("The change was not made: “%1” can no longer be written. Keep your work with Save a copy in "
               "another folder.")
                .arg(m_name),
            details};
    case Corrupt:
        return {Kind::NotAccepted, damaged({}).message, details};
    case NotADatabase:
        return {Kind::NotAccepted, notADatabase().message, details};
    case Io:
    case CannotOpen:
    default:
        break;
    }
    return {kind,
            writing
                ? tr("The change was not made: “%1” could not be written (%2). Check the disk, or keep your "
                     "work with Save a copy.")
                      .arg(m_name, said)
                : tr("“%1” could not be read (%2). Check the disk and that you have access to it.")
                      .arg(m_name, said),
            details};
}

} // namespace kravkort
