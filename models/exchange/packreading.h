// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QStringList>

#include <memory>

namespace kravkort {

// The files of a pack, whatever it is kept in. Names and bytes are as they are found: nothing is believed.
class PackReading
{
public:
    // A folder or a zip file. Refuses what is not there or is neither.
    static Result<std::unique_ptr<PackReading>> open(const QString &path);
    virtual ~PackReading() = default;

    // Of the ordinary files, by name; in a zip file a name may stand there twice.
    virtual QStringList names() const = 0;
    // What is in the pack and is no ordinary file: links, devices.
    virtual QStringList strange() const = 0;
    virtual Result<QByteArray> bytes(const QString &name) const = 0;

protected:
    PackReading() = default;
};

} // namespace kravkort
