// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

namespace kravkort {

int Paper::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return 9921;
    case PdmHeight:
        return 14031;
    case PdmWidthMM:
        return 210;
    case PdmHeightMM:
        return 297;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace kravkort
