// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"
#include "models/storage/workspacefile.h"

namespace kravkort {

Status WorkspaceFile::keepDraft(const QString &name, const QString &text)
{
    if (text.isEmpty()) {
        Statement statement(m_connection, QStringLiteral("DELETE FROM draft WHERE name = ?"));
        return statement.bind(name).run();
    }
    Statement statement(m_connection,
                        QStringLiteral("INSERT INTO draft (name, text) VALUES (?, ?) "
                                       "ON CONFLICT (name) DO UPDATE SET text = excluded.text"));
    return statement.bind(name).bind(text).run();
}

Result<QString> WorkspaceFile::draft(const QString &name) const
{
    Statement statement(m_connection, QStringLiteral("SELECT text FROM draft WHERE name = ?"));
    if (const Status status = statement.bind(name).run(Error::Kind::Unreadable); !status)
        return status.error();
    QString text;
    if (statement.next())
        text = statement.text(0);
    if (const Status status = statement.end(); !status)
        return status.error();
    return text;
}

} // namespace kravkort
