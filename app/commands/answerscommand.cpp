// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchangecommands.h"
#include "app/console.h"

namespace kravkort {

int run(const ImportAnswers &)
{
    return exitstatus::wrongUsage;
}

} // namespace kravkort
