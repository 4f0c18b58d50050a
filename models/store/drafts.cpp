// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/storabletext.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

namespace kravkort {

void WorkspaceStore::keepDraft(const QString &name, const QString &text)
{
    if (isReadOnly())
        return;
    if (const Status kept = m_file->keepDraft(name, storable(text)); !kept)
        emit failed(kept.error());
}

QString WorkspaceStore::draft(const QString &name) const
{
    const Result<QString> text = m_file->draft(name);
    return text ? *text : QString();
}

} // namespace kravkort
