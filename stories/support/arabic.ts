import type { Messages } from "api-keys-panel";

/** Enough Arabic to judge a layout from right to left by. It is no translation of the panel. */
export const someArabic: Partial<Messages> = {
  heading: "مفاتيح API",
  createButton: "مفتاح API",
  lede: (workspace) => `تتيح المفاتيح لتطبيقاتك الدخول إلى ${workspace}.`,
  authorizationLink: "كيفية تفويض الطلبات",
  searchLabel: "البحث في مفاتيح API بالاسم",
  searchPlaceholder: "البحث بالاسم",
  count: (total) => `${total} مفاتيح`,
  columnName: "الاسم",
  columnCreated: "تاريخ الإنشاء",
  columnLastUsed: "آخر استخدام",
  columnExpires: "انتهاء الصلاحية",
  columnActions: "الإجراءات",
  neverUsed: "لم يُستخدم قط",
  neverExpires: "لا تنتهي صلاحيته",
  statusExpiring: "تنتهي صلاحيته قريبًا",
  statusDisabled: "معطّل",
  actionsFor: (name) => `إجراءات ${name}`,
};
