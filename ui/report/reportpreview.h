// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagesview.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QToolButton;

namespace kravkort {

// The report as it will be written: its pages, a list of them, and what changes their size.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(std::function<Report()> make, const Picture &picture, const Phrases &phrases)
    {
        m_pages.show(std::move(make), picture, phrases);
    }
    int pageCount() const { return int(m_pages.sheets().size()); }
    bool isBusy() const { return m_pages.isBusy(); }

signals:
    void laidOut();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillList();
    void showPage();
    void drawNextThumb();

    PreviewPages m_pages;
    PagesView *m_view;
    QListWidget *m_list;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QLabel *m_zoom;
    QLabel *m_page;
    QProgressBar *m_busy;
    int m_thumb = -1; // waited for
};

} // namespace kravkort
