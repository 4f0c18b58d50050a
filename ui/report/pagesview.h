// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/previewpages.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace kravkort {

// The pages of a report beneath each other, as sheets of paper. Page up and down go by sheets, Ctrl and a
// wheel or plus and minus change the size.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(PreviewPages &pages, QWidget *parent = nullptr);

    int currentPage() const; // 0…; -1 without pages
    void goTo(int page);
    double zoom() const { return m_zoom; } // 1: as large as on paper
    void setZoom(double zoom);
    void zoomBy(int steps);
    void fitWidth();
    // Is all that can be seen drawn as it should be?
    bool isComplete() const;

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    // Nothing of what is seen is waited for.
    void idle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void place();
    void ask();
    void announce();
    void zoomTo(double zoom);
    QRect sheetRect(int page) const; // in the viewport
    int imageWidth(int page) const;
    QList<int> seen() const;
    bool isSharp(int page) const;

    PreviewPages &m_pages;
    double m_zoom = 1;
    bool m_fits = true;    // the width
    QList<QRect> m_places; // in the whole column
    QSize m_extent;
    QHash<int, QImage> m_images;
    int m_asked = -1;
    int m_current = -1;
};

} // namespace kravkort
