// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kravkort {

enum class ReportFormat { Pdf, Html };

} // namespace kravkort
