// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/content.h"

#include <QCryptographicHash>

namespace kravkort {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace kravkort
