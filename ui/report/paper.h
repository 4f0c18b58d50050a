// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

namespace kravkort {

// What a report is laid out for, whether it goes to a file, a printer or the screen: so that all three have
// the same lines on the same pages. A4, of which nothing but its resolution is ever asked.
class Paper final : public QPaintDevice
{
public:
    static constexpr int resolution = 1200; // dots per inch

    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;
};

} // namespace kravkort
