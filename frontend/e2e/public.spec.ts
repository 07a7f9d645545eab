import { audit, expectNoSidewaysScroll } from './support/audit.ts';
import { filing } from './support/filing.ts';
import { expect, test } from './support/test.ts';

test('anybody reads the public pages', async ({ page }) => {
  await page.goto('/');
  await filing.heading(page, 'Bạn cần làm thủ tục gì?');
  await expect(page.getByRole('link', { name: 'Đăng ký khai sinh' })).toBeVisible();
  await audit(page, 'home');
  await page.getByRole('link', { name: 'Xem tất cả thủ tục' }).click();
  await filing.heading(page, 'Tìm thủ tục');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await audit(page, 'procedures');
  await page.getByLabel('Mức độ trực tuyến').selectOption('Nộp trực tiếp');
  await expect(page.getByRole('link', { name: 'Chứng thực chữ ký' })).toBeVisible();
  await page.getByRole('link', { name: 'Chứng thực chữ ký' }).click();
  await expect(page.getByText('Thủ tục này chưa nộp trực tuyến được')).toBeVisible();
  await audit(page, 'procedure-counter-only');
  await page.goto('/thu-tuc/1.001193');
  await filing.heading(page, 'Đăng ký khai sinh');
  await audit(page, 'procedure');
  await page.goto('/tiep-can');
  await audit(page, 'accessibility');
});

test('codes that lead nowhere are answered kindly', async ({ page }) => {
  await page.goto('/tra-cuu');
  // The demonstration's bar comes with the configuration and moves the page down once.
  await expect(page.getByText('Bản trình diễn: không phải cổng chính thức')).toBeVisible();
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await expect(page.getByText('Nhập mã hồ sơ hoặc mã nộp')).toBeVisible();
  await audit(page, 'lookup');
  await page.getByLabel('Mã hồ sơ hoặc mã nộp').fill(' h53.demo.10.51.00-000000-0000 ');
  await page.keyboard.press('Enter');
  await filing.heading(page, 'Không tìm thấy hồ sơ có mã này');
  await audit(page, 'status-unknown');
  await page.goto('/h/khong-co-ma-nay-dau-aaaa');
  await filing.heading(page, 'Đường dẫn này không dẫn tới hồ sơ nào');
  await page.goto('/thu-tuc/9.999999');
  await filing.heading(page, 'Không tìm thấy thủ tục');
  await page.goto('/khong-co-trang-nay');
  await filing.heading(page, 'Không có trang này');
  await audit(page, 'not-found');
});

test('too many look-ups: the page says how long to wait', async ({ page }) => {
  await page.route('**/api/v1/lookups/*', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'Retry-After': '37' },
      contentType: 'application/problem+json',
      body: JSON.stringify({
        status: 429,
        code: 'lookup.too-many-requests',
        title: 'x',
        violations: [],
        allowedActions: [],
      }),
    }),
  );
  await page.goto('/tra-cuu/TN-0000-0000-0000');
  await filing.heading(page, 'Bạn đã thử quá nhiều lần');
  await expect(page.getByText('37 giây')).toBeVisible();
  await audit(page, 'status-too-many');
});

test('everything is there in English', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await filing.heading(page, 'What do you need to do?');
  await audit(page, 'home-en');
  await page.goto('/thu-tuc/1.001612');
  await expect(page.getByRole('heading', { level: 2, name: 'Legal basis' })).toBeVisible();
  await audit(page, 'procedure-en');
});

test.describe('after a release', () => {
  test.use({ expected: /dynamically imported module|status of 404|ProceduresPage/ });
  test('a page whose code is gone after a release: one reload, then words and a button', async ({ page }) => {
    let asked = 0;
    await page.route('**/assets/ProceduresPage-*.js', (route) => {
      asked++;
      return route.fulfill({ status: 404, body: '' });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Thủ tục', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang này chưa tải được');
    await audit(page, 'lost-chunk');
    expect(asked).toBeGreaterThanOrEqual(2);
    await page.unroute('**/assets/ProceduresPage-*.js');
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await filing.heading(page, 'Tìm thủ tục');
  });
});

test('no network: a bar says so, and goes away', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Đăng ký khai sinh' })).toBeVisible();
  await context.setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await expect(page.getByText('Máy của bạn đang mất mạng')).toBeVisible();
  await audit(page, 'offline');
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Máy của bạn đang mất mạng')).toHaveCount(0);
});

test('a slow network: the page says that it still loads', async ({ page }) => {
  await page.route('**/api/v1/procedures/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await route.continue();
  });
  await page.goto('/thu-tuc/1.001193');
  await expect(page.getByText('Mạng đang chậm')).toBeVisible();
  await filing.heading(page, 'Đăng ký khai sinh');
});

test('the keyboard alone, 320 pixels and wider letters', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/', '/thu-tuc', '/thu-tuc/1.001612', '/tra-cuu', '/tiep-can', '/ho-so']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    await expectNoSidewaysScroll(page, path);
  }
});
